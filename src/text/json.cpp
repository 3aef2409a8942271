/* SPDX-License-Identifier: Apache-2.0
 *
 * simdjson's DOM behind a C face. Values are indices on simdjson's tape (simdjson, doc/tape.md):
 *   word 0           the root; word 1 is the outermost value
 *   '[' or '{'       low 32 bits: index behind the closing bracket; 24 bits above: count, saturated
 *   ']' or '}'       the closing bracket
 *   '"'              offset into string_buf, where a 32-bit length and the bytes stand; or, once the document
 *                    is parsed, where it stands in the source (see source_string)
 *   'l' 'u' 'd'      a number; its 64 bits are the next word
 *   't' 'f' 'n'      true, false, null
 * No exception leaves this file: memory is asked for with nothrow, and nothing else here throws.
 */
extern "C" {
#include "base/buf.h"
#include "base/err.h"
}
#include "text/json.h"
#include "text/json_scan.h"

extern "C" {
#include "text/json_write.h"
}

#include <simdjson.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

namespace
{

constexpr uint64_t value_mask = 0x00ffffffffffffff;
constexpr uint32_t count_saturated = 0xffffff;

/* A string that stands in the source as it is, without escapes: this bit, 23 bits of length, 32 bits of offset. */
constexpr uint64_t source_string = uint64_t(1) << 55;
constexpr uint64_t source_string_longest = 0x7fffff;

struct freed {
    void operator()(void *memory) const noexcept
    {
        std::free(memory);
    }
};

/* A number that neither 64 bits nor a double can hold: the tape has 0.0 in its place. */
struct spelled_number {
    size_t tape;
    size_t offset; /* in the source */
    size_t len;
};

/* Where each STRIDE-th element stands, so that a place is found without reading all bytes before it. */
struct mark {
    size_t tape;
    json_cursor cursor;
};
struct marks {
    size_t count;
    mark items[1];
};
constexpr size_t stride = 1024;

} // namespace

struct json_doc {
    simdjson::dom::document document;
    str source{nullptr, 0};
    size_t begin = 0;    /* bytes of BOM */
    size_t tape_end = 0; /* behind the outermost value */
    std::unique_ptr<spelled_number, freed> spelled;
    size_t spelled_count = 0;
    /* Made when the first place is asked for; threads that share the document may race for it. */
    mutable std::atomic<marks *> places{nullptr};
    ~json_doc()
    {
        std::free(places.load());
    }

    str text() const noexcept
    {
        return str_from(source, begin);
    }
    uint64_t word(size_t at) const noexcept
    {
        return document.tape[at];
    }
    char type(size_t at) const noexcept
    {
        return char(word(at) >> 56);
    }
    size_t behind_bracket(size_t at) const noexcept
    {
        return uint32_t(word(at));
    }

    size_t after(size_t at) const noexcept
    {
        switch (type(at)) {
        case '[':
        case '{': return behind_bracket(at);
        case 'l':
        case 'u':
        case 'd': return at + 2;
        default: return at + 1;
        }
    }

    /* The next element, brackets entered. */
    size_t step(size_t at) const noexcept
    {
        char c = type(at);
        return c == '[' || c == '{' ? at + 1 : after(at);
    }

    str string(size_t at) const noexcept
    {
        uint64_t place = word(at) & value_mask;
        if ((place & source_string) != 0)
            return {source.at + begin + uint32_t(place), size_t(place >> 32 & source_string_longest)};
        const uint8_t *held = document.string_buf.get() + place;
        uint32_t len;
        std::memcpy(&len, held, sizeof len);
        return {reinterpret_cast<const char *>(held + sizeof len), len};
    }

    template <class T> T number(size_t at) const noexcept
    {
        static_assert(sizeof(T) == sizeof(uint64_t), "numbers take one word");
        T value;
        std::memcpy(&value, &document.tape[at + 1], sizeof value);
        return value;
    }

    /* The text of a number that the tape could not hold, or the empty one. */
    str spelling(size_t at) const noexcept
    {
        const spelled_number *first = spelled.get();
        const spelled_number *last = first + spelled_count;
        const spelled_number *found =
            std::lower_bound(first, last, at, [](const spelled_number &n, size_t tape) { return n.tape < tape; });
        if (found == last || found->tape != at)
            return {nullptr, 0};
        return str_slice(source, found->offset, found->offset + found->len);
    }
};

struct json_parser {
    simdjson::dom::parser parser;
};

/* ---- Parsing ---- */

/* simdjson makes its list of implementations on first use, inside functions that promise not to throw:
 * want of memory there would end the process. So the first use is before main, when there is memory. */
static const bool simdjson_is_ready =
    simdjson::get_available_implementations().size() != 0 && simdjson::get_active_implementation() != nullptr;

json_parser *json_parser_new(void)
{
    return simdjson_is_ready ? new (std::nothrow) json_parser : nullptr;
}

void json_parser_free(json_parser *parser)
{
    delete parser;
}

/* Whether simdjson refuses this number. */
static bool is_too_large(str number)
{
    const char *end = number.at + number.len;
    bool whole = true;
    for (size_t i = 0; i < number.len; i++) {
        char c = number.at[i];
        whole = whole && c != '.' && c != 'e' && c != 'E';
    }
    if (whole) {
        int64_t as_signed;
        uint64_t as_unsigned;
        return std::from_chars(number.at, end, as_signed).ec != std::errc() &&
               (number.at[0] == '-' || std::from_chars(number.at, end, as_unsigned).ec != std::errc());
    }
    double value;
    return std::from_chars(number.at, end, value).ec == std::errc::result_out_of_range &&
           json_scan_magnitude(number) > 0;
}

/* Writes each repair into `copy` without moving a byte, and keeps the true text of numbers. */
static enum rc repairs_apply(json_doc *doc, const json_repairs *repairs, char *copy, err *err)
{
    std::unique_ptr<spelled_number, freed> spelled;
    size_t count = 0;
    if (repairs->count != 0) {
        spelled.reset(static_cast<spelled_number *>(std::calloc(repairs->count, sizeof(spelled_number))));
        if (!spelled)
            return err_no_memory(err);
    }
    for (size_t i = 0; i < repairs->count; i++) {
        const json_repair &repair = repairs->items[i];
        char *at = copy + repair.offset;
        if (repair.kind == JSON_REPAIR_SURROGATE) {
            std::memcpy(at, "\\ufffd", 6);
        } else if (is_too_large({at, repair.len})) {
            /* 0.0…0 of the same length: a number takes two words whatever its kind. */
            std::memset(at, '0', repair.len);
            at[1] = '.';
            spelled.get()[count++] = {repair.tape, doc->begin + repair.offset, repair.len};
        }
    }
    doc->spelled = std::move(spelled);
    doc->spelled_count = count;
    return RC_OK;
}

/* Most strings stand in the source as they are. They are pointed at there, and the others moved together, so that the
 * decoded strings take no memory of their own. simdjson's index of the source has all brackets, commas, colons,
 * scalars and opening quotes in order, and the tape the same without commas and colons. */
static enum rc strings_settle(const simdjson::dom::parser &parser, json_doc *doc, err *err)
{
    str text = doc->text();
    const uint32_t *index = parser.implementation->structural_indexes.get();
    const uint32_t *end = index + parser.implementation->n_structural_indexes;
    uint8_t *strings = doc->document.string_buf.get();
    size_t used = 0; /* of `strings`, from its start: never beyond what is read next */
    size_t at = 1;

    for (; index != end; index++) {
        char c = text.at[*index];
        if (c == ',' || c == ':')
            continue;
        if (c == '"') {
            str decoded = doc->string(at);
            size_t begin = size_t(*index) + 1;
            uint64_t place;
            if (decoded.len <= source_string_longest && begin + decoded.len < text.len &&
                text.at[begin + decoded.len] == '"' && std::memchr(text.at + begin, '\\', decoded.len) == nullptr) {
                place = source_string | uint64_t(decoded.len) << 32 | begin;
            } else {
                place = used;
                std::memmove(strings + used, decoded.at - sizeof(uint32_t), sizeof(uint32_t) + decoded.len);
                used += sizeof(uint32_t) + decoded.len;
            }
            doc->document.tape[at] = uint64_t('"') << 56 | place;
        }
        at = doc->step(at);
    }

    std::unique_ptr<uint8_t[]> kept;
    if (used != 0) {
        kept.reset(new (std::nothrow) uint8_t[used]);
        if (!kept)
            return err_no_memory(err);
        std::memcpy(kept.get(), strings, used);
    }
    doc->document.string_buf = std::move(kept);
    doc->tape_end = at;
    return RC_OK;
}

/* simdjson refused the text: find out where it is wrong, or write it as simdjson takes it. */
static enum rc parse_again(simdjson::dom::parser &parser, json_doc *doc, err *err)
{
    str text = doc->text();
    json_repairs repairs = {nullptr, 0, 0};
    enum rc rc = json_scan_check(text, &repairs, err);
    std::unique_ptr<json_repair, freed> owned(repairs.items);
    if (rc != RC_OK)
        return rc;

    std::unique_ptr<char, freed> copy(static_cast<char *>(std::malloc(text.len + simdjson::SIMDJSON_PADDING)));
    if (!copy)
        return err_no_memory(err);
    std::memcpy(copy.get(), text.at, text.len);
    std::memset(copy.get() + text.len, 0, simdjson::SIMDJSON_PADDING);
    rc = repairs_apply(doc, &repairs, copy.get(), err);
    if (rc != RC_OK)
        return rc;

    simdjson::error_code error = parser.parse_into_document(doc->document, copy.get(), text.len, false).error();
    if (error == simdjson::MEMALLOC)
        return err_no_memory(err);
    if (error != simdjson::SUCCESS)
        return err_set(err, RC_INTERNAL, "simdjson refuses valid JSON: %s", simdjson::error_message(error));
    return RC_OK;
}

static enum rc parse_text(simdjson::dom::parser &parser, json_doc *doc, bool padded, err *err)
{
    str text = doc->text();
    if (text.len >= simdjson::SIMDJSON_MAXSIZE_BYTES - simdjson::SIMDJSON_PADDING) {
        err_set(err, RC_LIMIT, "larger than 4 GiB");
        err_kind(err, "bad-json");
        return RC_LIMIT;
    }
    if (text.len == 0) /* there may be no bytes to point at */
        return parse_again(parser, doc, err);
    /* simdjson counts a level more than we do for a bracket that is not empty, and none for `[]`: this
     * depth never takes what we refuse, and parse_again deals with the one level between. */
    if (parser.max_depth() != JSON_DEPTH_MAX && parser.allocate(text.len, JSON_DEPTH_MAX) != simdjson::SUCCESS)
        return err_no_memory(err);
    simdjson::error_code error = parser.parse_into_document(doc->document, text.at, text.len, !padded).error();
    if (error == simdjson::SUCCESS)
        return RC_OK;
    if (error == simdjson::MEMALLOC)
        return err_no_memory(err);
    if (error == simdjson::DEPTH_ERROR && parser.allocate(text.len, JSON_DEPTH_MAX + 1) != simdjson::SUCCESS)
        return err_no_memory(err);
    return parse_again(parser, doc, err);
}

static_assert(JSON_PADDING >= simdjson::SIMDJSON_PADDING, "what json_parse_padded asks for is what simdjson reads");

static enum rc parse(json_parser *parser, str source, bool padded, json_doc **out, err *err)
{
    std::unique_ptr<json_parser> own;
    if (parser == nullptr) {
        own.reset(json_parser_new());
        parser = own.get();
    }
    std::unique_ptr<json_doc> doc(new (std::nothrow) json_doc);
    if (parser == nullptr || !doc)
        return err_no_memory(err);

    doc->source = source;
    doc->begin = source.len >= 3 && std::memcmp(source.at, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    enum rc rc = parse_text(parser->parser, doc.get(), padded, err);
    if (rc == RC_OK)
        rc = strings_settle(parser->parser, doc.get(), err);
    if (rc == RC_OK)
        *out = doc.release();
    return rc;
}

enum rc json_parse(json_parser *parser, str source, json_doc **out, err *err)
{
    return parse(parser, source, false, out, err);
}

enum rc json_parse_padded(json_parser *parser, str source, json_doc **out, err *err)
{
    return parse(parser, source, true, out, err);
}

void json_doc_free(json_doc *doc)
{
    delete doc;
}

void json_doc_forget(json_doc *doc)
{
    doc->document.tape.reset();
}

json json_root(const json_doc *doc)
{
    return {doc, 1};
}

str json_source(const json_doc *doc)
{
    return doc->source;
}

/* ---- Values ---- */

static bool is_none(json value)
{
    return value.doc == nullptr || !value.doc->document.tape;
}

enum json_type json_type(json value)
{
    if (is_none(value))
        return JSON_NONE;
    switch (value.doc->type(value.at)) {
    case 'n': return JSON_NULL;
    case 't':
    case 'f': return JSON_BOOL;
    case 'l':
    case 'u':
    case 'd': return JSON_NUMBER;
    case '"': return JSON_STRING;
    case '[': return JSON_ARRAY;
    case '{': return JSON_OBJECT;
    default: return JSON_NONE;
    }
}

const char *json_type_name(enum json_type type)
{
    static const char *const names[JSON_TYPE_COUNT] = {"nothing",  "null",     "a boolean", "a number",
                                                       "a string", "an array", "an object"};
    return type >= 0 && type < JSON_TYPE_COUNT ? names[type] : "nothing";
}

str json_string(json value)
{
    return json_is(value, JSON_STRING) ? value.doc->string(value.at) : str{nullptr, 0};
}

bool json_bool(json value)
{
    return !is_none(value) && value.doc->type(value.at) == 't';
}

bool json_int64(json value, int64_t *out)
{
    if (!json_is(value, JSON_NUMBER))
        return false;
    char type = value.doc->type(value.at);
    if (type == 'l') {
        *out = value.doc->number<int64_t>(value.at);
        return true;
    }
    if (type == 'u') /* only what int64 cannot hold */
        return false;
    /* 1.0 and 1e3 are whole; beyond 2^53 a double no longer tells whole numbers apart. */
    constexpr double most = 9007199254740992.0;
    double number = value.doc->number<double>(value.at);
    if (std::trunc(number) != number || std::fabs(number) > most || value.doc->spelling(value.at).len != 0)
        return false;
    *out = static_cast<int64_t>(number);
    return true;
}

size_t json_count(json value)
{
    enum json_type type = json_type(value);
    if (type != JSON_ARRAY && type != JSON_OBJECT)
        return 0;
    size_t count = size_t(value.doc->word(value.at) >> 32) & count_saturated;
    if (count < count_saturated)
        return count;
    count = 0;
    for (struct json_iter it = json_iter(value); json_next(&it);)
        count++;
    return count;
}

json json_get(json object, str name)
{
    if (json_is(object, JSON_OBJECT)) {
        for (struct json_iter it = json_iter(object); json_next(&it);) {
            if (str_equal(it.name, name))
                return it.value;
        }
    }
    return {nullptr, 0};
}

struct json_iter json_iter(json container)
{
    struct json_iter it = {};
    it.value.doc = container.doc;
    enum json_type type = json_type(container);
    if (type == JSON_ARRAY || type == JSON_OBJECT) {
        it.next = container.at + 1;
        it.end = container.doc->behind_bracket(container.at) - 1;
        it.members = type == JSON_OBJECT;
    }
    return it;
}

bool json_next(struct json_iter *it)
{
    if (it->next >= it->end)
        return false;
    /* The value is set only from the second call on: its place tells the first one apart. */
    it->index = it->value.at == 0 ? 0 : it->index + 1;
    size_t at = it->next;
    if (it->members)
        it->name = it->value.doc->string(at++);
    it->value.at = at;
    it->next = it->value.doc->after(at);
    return true;
}

bool json_duplicate_member(json object, bool fold, str *name)
{
    if (!json_is(object, JSON_OBJECT))
        return false;
    struct member {
        str name;
        size_t index;
    };
    size_t count = json_count(object);
    std::unique_ptr<member[]> members(new (std::nothrow) member[count]);
    auto compare = fold ? str_compare_nocase : str_compare;
    if (!members) {
        /* Without memory the answer is the same, only slower. */
        for (struct json_iter late = json_iter(object); json_next(&late);) {
            for (struct json_iter early = json_iter(object); json_next(&early) && early.index < late.index;) {
                if (compare(early.name, late.name) == 0) {
                    *name = late.name;
                    return true;
                }
            }
        }
        return false;
    }
    for (struct json_iter it = json_iter(object); json_next(&it);)
        members[it.index] = {it.name, it.index};
    std::sort(members.get(), members.get() + count, [compare](const member &a, const member &b) {
        int order = compare(a.name, b.name);
        return order != 0 ? order < 0 : a.index < b.index;
    });
    const member *first = nullptr;
    for (size_t i = 1; i < count; i++) {
        if (compare(members[i - 1].name, members[i].name) == 0 && (first == nullptr || members[i].index < first->index))
            first = &members[i];
    }
    if (first != nullptr)
        *name = first->name;
    return first != nullptr;
}

size_t json_depth(json value)
{
    if (is_none(value))
        return 0;
    size_t deepest = 0;
    size_t depth = 0;
    size_t end = value.doc->after(value.at);
    for (size_t at = value.at; at < end; at = value.doc->step(at)) {
        char type = value.doc->type(at);
        if (type == '[' || type == '{')
            deepest = std::max(deepest, ++depth);
        else if (type == ']' || type == '}')
            depth--;
    }
    return deepest;
}

/* ---- Values as bytes ---- */

static void add_bytes(buf *out, const void *bytes, size_t len)
{
    buf_add(out, {static_cast<const char *>(bytes), len});
}

static void add_text_with_length(buf *out, char type, str text)
{
    uint64_t len = text.len;
    buf_add_char(out, type);
    add_bytes(out, &len, sizeof len);
    buf_add(out, text);
}

/* The shortest text that reads back as the same number. */
template <class T> static str number_text(T number, char (&space)[64])
{
    auto done = std::to_chars(space, space + sizeof space, number);
    return {space, size_t(done.ptr - space)};
}

/* Equal numbers give equal bytes however they were written: 10, 10.0, 1e1. */
static void canonical_number(const json_doc *doc, size_t at, buf *out)
{
    char space[64];
    str spelling = doc->spelling(at);
    if (spelling.len != 0) {
        add_text_with_length(out, 's', spelling);
        return;
    }
    char type = doc->type(at);
    if (type == 'l') {
        add_text_with_length(out, 'i', number_text(doc->number<int64_t>(at), space));
        return;
    }
    if (type == 'u') {
        add_text_with_length(out, 'i', number_text(doc->number<uint64_t>(at), space));
        return;
    }
    constexpr double least_signed = -9223372036854775808.0;
    constexpr double behind_signed = 9223372036854775808.0;
    constexpr double behind_unsigned = 18446744073709551616.0;
    double number = doc->number<double>(at);
    if (std::trunc(number) == number && number >= least_signed && number < behind_signed) {
        add_text_with_length(out, 'i', number_text(static_cast<int64_t>(number), space));
    } else if (std::trunc(number) == number && number > 0 && number < behind_unsigned) {
        add_text_with_length(out, 'i', number_text(static_cast<uint64_t>(number), space));
    } else {
        buf_add_char(out, 'd');
        add_bytes(out, &number, sizeof number);
    }
}

void json_canonical(json value, buf *out)
{
    if (is_none(value))
        return;
    const json_doc *doc = value.doc;
    size_t end = doc->after(value.at);
    for (size_t at = value.at; at < end; at = doc->step(at)) {
        switch (doc->type(at)) {
        case '"': add_text_with_length(out, '"', doc->string(at)); break;
        case 'l':
        case 'u':
        case 'd': canonical_number(doc, at, out); break;
        default: buf_add_char(out, doc->type(at));
        }
    }
}

static void print_number(const json_doc *doc, size_t at, struct json_writer *writer)
{
    char space[64];
    str text = doc->spelling(at);
    char type = doc->type(at);
    if (text.len != 0) {
        json_write_raw(writer, text);
    } else if (type == 'l') {
        json_write_raw(writer, number_text(doc->number<int64_t>(at), space));
    } else if (type == 'u') {
        json_write_raw(writer, number_text(doc->number<uint64_t>(at), space));
    } else {
        text = number_text(doc->number<double>(at), space);
        /* A double stays one when it is read again. */
        if (str_find(text, '.') == text.len && str_find(text, 'e') == text.len) {
            std::memcpy(space + text.len, ".0", 2);
            text.len += 2;
        }
        json_write_raw(writer, text);
    }
}

void json_print(json value, buf *out)
{
    if (is_none(value))
        return;
    const json_doc *doc = value.doc;
    struct json_writer writer = json_writer(out, false);
    bool in_object[JSON_DEPTH_MAX + 1] = {false};
    size_t depth = 0;
    bool name_next = false;
    size_t end = doc->after(value.at);

    for (size_t at = value.at; at < end; at = doc->step(at)) {
        char type = doc->type(at);
        if (name_next && type == '"') {
            json_write_key(&writer, doc->string(at));
            name_next = false;
            continue;
        }
        switch (type) {
        case '[':
        case '{':
            type == '[' ? json_write_array(&writer) : json_write_object(&writer);
            in_object[++depth] = type == '{';
            break;
        case ']':
        case '}':
            type == ']' ? json_write_array_end(&writer) : json_write_object_end(&writer);
            depth--;
            break;
        case '"': json_write_string(&writer, doc->string(at)); break;
        case 'n': json_write_null(&writer); break;
        case 't':
        case 'f': json_write_bool(&writer, type == 't'); break;
        default: print_number(doc, at, &writer);
        }
        name_next = in_object[depth];
    }
}

/* ---- Places ----
 *
 * They are found in the text alone, so that they outlive the tape: an element's first byte tells how many words it
 * takes there. */

static char first_byte(const json_doc *doc, const json_cursor &begin)
{
    return doc->text().at[begin.offset];
}

static size_t words_of(const json_doc *doc, const json_cursor &begin)
{
    char c = first_byte(doc, begin);
    return c == '-' || (c >= '0' && c <= '9') ? 2 : 1;
}

/* NULL when there is no memory for it: then places are found from the start. */
static marks *marks_make(const json_doc *doc)
{
    size_t most = doc->tape_end / stride + 2;
    auto *made = static_cast<marks *>(std::malloc(sizeof(marks) + most * sizeof(mark)));
    if (made == nullptr)
        return nullptr;
    made->count = 0;
    json_cursor cursor = {0, 1, 1};
    json_cursor behind;
    size_t element = 0;
    for (size_t at = 1; json_scan_element(doc->text(), &cursor, &behind); element++) {
        if (element % stride == 0)
            made->items[made->count++] = {at, cursor};
        at += words_of(doc, cursor);
        cursor = behind;
    }
    return made;
}

static const marks *marks_of(const json_doc *doc)
{
    marks *there = doc->places.load(std::memory_order_acquire);
    if (there != nullptr)
        return there;
    marks *made = marks_make(doc);
    if (made != nullptr && !doc->places.compare_exchange_strong(there, made, std::memory_order_acq_rel)) {
        std::free(made);
        return there;
    }
    return made;
}

/* Where the element at `tape` begins and ends in the text. */
static bool find_element(const json_doc *doc, size_t tape, json_cursor *begin, json_cursor *end)
{
    mark from = {1, {0, 1, 1}};
    const marks *marks = marks_of(doc);
    if (marks != nullptr && marks->count != 0) {
        const mark *last = marks->items + marks->count;
        const mark *behind =
            std::upper_bound(marks->items, last, tape, [](size_t wanted, const mark &m) { return wanted < m.tape; });
        if (behind != marks->items)
            from = behind[-1];
    }
    size_t at = from.tape;
    *begin = from.cursor;
    for (;;) {
        if (!json_scan_element(doc->text(), begin, end))
            return false;
        if (at == tape)
            return true;
        at += words_of(doc, *begin);
        *begin = *end;
    }
}

/* Where the container whose opening bracket ends at *end does. */
static bool find_closer(const json_doc *doc, json_cursor *end)
{
    json_cursor begin = *end;
    for (size_t depth = 1; depth > 0; begin = *end) {
        if (!json_scan_element(doc->text(), &begin, end))
            return false;
        char c = first_byte(doc, begin);
        if (c == '[' || c == '{')
            depth++;
        else if (c == ']' || c == '}')
            depth--;
    }
    return true;
}

str json_literal_text(json value)
{
    enum json_type type = json_type(value);
    if (type == JSON_NULL)
        return {"null", 4};
    if (type == JSON_BOOL)
        return json_bool(value) ? str{"true", 4} : str{"false", 5};
    json_cursor begin;
    json_cursor end;
    if (type != JSON_NUMBER || !find_element(value.doc, value.at, &begin, &end))
        return {nullptr, 0};
    return str_slice(value.doc->text(), begin.offset, end.offset);
}

struct json_place json_place(json value)
{
    struct json_place place = {0, 0, 0, 0, 0};
    json_cursor begin;
    json_cursor end;
    if (value.doc == nullptr || !find_element(value.doc, value.at, &begin, &end))
        return place;
    place.line = begin.line;
    place.column = begin.column;
    place.offset = value.doc->begin + begin.offset;

    char c = first_byte(value.doc, begin);
    if ((c == '[' || c == '{') && !find_closer(value.doc, &end))
        return place;
    place.end_line = end.line;
    place.end_column = end.column;
    return place;
}
