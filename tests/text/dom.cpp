/* SPDX-License-Identifier: Apache-2.0
 *
 * simdjson's DOM parser, with nothing of src/text between.
 */
#include "dom.h"

#include <algorithm>
#include <cinttypes>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>

/* Deeper than src/text goes, so that both are seen to agree about the last level. */
static constexpr size_t depth_most = 4096;

static std::vector<const simdjson::implementation *> implementations()
{
    std::vector<const simdjson::implementation *> found;
    for (auto *one : simdjson::get_available_implementations()) {
        if (one->supported_by_runtime_system())
            found.push_back(one);
    }
    return found;
}

size_t dom_implementation_count(void)
{
    return implementations().size();
}

const char *dom_use(size_t implementation)
{
    static std::vector<std::string> names;
    auto *one = implementations().at(implementation);
    simdjson::get_active_implementation() = one;
    if (names.empty()) {
        for (auto *each : implementations())
            names.push_back(each->name());
    }
    return names[implementation].c_str();
}

static void describe_string(std::string_view text, buf *out)
{
    buf_printf(out, "\"%zu:", text.size());
    buf_add(out, {text.data(), text.size()});
}

static void describe(simdjson::dom::element value, size_t level, buf *out, size_t *depth)
{
    using type = simdjson::dom::element_type;
    *depth = std::max(*depth, level + (value.is_array() || value.is_object()));
    switch (value.type()) {
    case type::NULL_VALUE: buf_add_char(out, 'n'); break;
    case type::BOOL: buf_add_char(out, bool(value) ? 't' : 'f'); break;
    case type::INT64: buf_printf(out, "i%" PRId64 ";", int64_t(value)); break;
    case type::UINT64: buf_printf(out, "u%" PRIu64 ";", uint64_t(value)); break;
    case type::DOUBLE: {
        double number = value;
        uint64_t bits;
        std::memcpy(&bits, &number, sizeof bits);
        buf_printf(out, "d%016" PRIx64 ";", bits);
        break;
    }
    case type::STRING: describe_string(value, out); break;
    case type::ARRAY:
        buf_add_char(out, '[');
        for (auto item : simdjson::dom::array(value))
            describe(item, level + 1, out, depth);
        buf_add_char(out, ']');
        break;
    case type::OBJECT:
        buf_add_char(out, '{');
        for (auto member : simdjson::dom::object(value)) {
            describe_string(member.key, out);
            describe(member.value, level + 1, out, depth);
        }
        buf_add_char(out, '}');
    }
}

enum dom_answer dom_read(struct str text, struct buf *tree, size_t *depth)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::padded_string padded(text.at, text.len);
    *depth = 0;
    if (parser.allocate(text.len, depth_most) != simdjson::SUCCESS)
        std::abort();
    auto error = parser.parse(padded).get(root);
    switch (error) {
    case simdjson::SUCCESS: break;
    case simdjson::NUMBER_ERROR: return DOM_NUMBER;
    case simdjson::DEPTH_ERROR: return DOM_TOO_DEEP;
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY:
    case simdjson::UNEXPECTED_ERROR: std::abort();
    default: return DOM_REFUSED;
    }
    describe(root, 0, tree, depth);
    return DOM_TAKEN;
}
