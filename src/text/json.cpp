/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON: the first stage of simdjson, piece by piece, and what is asked of values (json_tape.h says how they lie). What
 * needs C++ is simdjson and the conversion of numbers. No exception leaves this file: memory is asked for with nothrow,
 * and nothing else here throws.
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
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

#include <sys/auxv.h>

namespace
{

/* A piece of the text and what is made of it stay in the processor's cache until the next. */
constexpr size_t piece_most = size_t(128) << 10;
/* A piece is longer only where it must be; the room that took is given back. */
constexpr size_t capacity_kept = 4 * piece_most;

/* So few names are compared each with each. */
constexpr size_t few_members = 24;

} // namespace

struct json_parser {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
    json_tape tape;
    size_t piece = piece_most;
};

/* ---- Parsing ---- */

/* simdjson makes its list of implementations on first use, inside functions that promise not to throw:
 * want of memory there would end the process. So the first use is before main, when there is memory. */
static const bool simdjson_is_ready =
    simdjson::get_available_implementations().size() != 0 && simdjson::get_active_implementation() != nullptr;

json_parser *json_parser_new(void)
{
    std::unique_ptr<json_parser> parser(simdjson_is_ready ? new (std::nothrow) json_parser : nullptr);
    if (!parser || simdjson::get_active_implementation()->create_dom_parser_implementation(0, 1, parser->stage) !=
                       simdjson::SUCCESS)
        return nullptr;
    return parser.release();
}

void json_parser_free(json_parser *parser)
{
    delete parser;
}

void json_parser_set_piece(json_parser *parser, size_t most)
{
    parser->piece = most;
}

/* Whether all is ASCII, and whether there are backslashes. */
static void look_over(const char *at, size_t len, bool *ascii, bool *escapes)
{
    constexpr uint64_t high = 0x8080808080808080;
    uint64_t all[8] = {0};
    size_t i = 0;
    for (; len - i >= sizeof all; i += sizeof all) {
        uint64_t words[8];
        std::memcpy(words, at + i, sizeof words);
        for (size_t k = 0; k < 8; k++)
            all[k] |= words[k];
    }
    for (; i < len; i++)
        all[0] |= static_cast<unsigned char>(at[i]);
    *ascii = std::none_of(all, all + 8, [](uint64_t word) { return (word & high) != 0; });
    *escapes = std::memchr(at, '\\', len) != nullptr;
}

/* Where the piece that begins at `at` can end: behind a line, or a comma that may be in a string; 0: nowhere. */
static size_t piece_end(const char *at, size_t most, bool *sure)
{
    const void *found = memrchr(at, '\n', most);
    *sure = found != nullptr;
    if (found == nullptr)
        found = memrchr(at, ',', most);
    return found == nullptr ? 0 : size_t(static_cast<const char *>(found) - at) + 1;
}

/* Builds the tape. RC_BAD_INPUT without a word: it is no JSON. No string holds the end of a line, so that where one
 * stands a piece can end. A comma may be in a string; then the piece ends in an open string, and is tried longer. */
static enum rc build(json_parser *parser, const char *text, size_t len, bool *plain)
{
    auto &stage = *parser->stage;
    json_tape *tape = &parser->tape;
    size_t most = parser->piece;
    size_t at = 0;
    *plain = true;
    for (;;) {
        json_tape_piece piece = {at, len - at, nullptr, 0, true, len - at <= most};
        bool sure = true;
        if (!piece.last)
            piece.len = piece_end(text + at, most, &sure);
        if (piece.len == 0 && !piece.last) {
            most *= 2;
            continue;
        }
        if (stage.capacity() < piece.len && stage.set_capacity(piece.len) != simdjson::SUCCESS)
            return RC_NO_MEMORY;
        auto error =
            stage.stage1(reinterpret_cast<const uint8_t *>(text + at), piece.len, simdjson::stage1_mode::regular);
        if (error == simdjson::UNCLOSED_STRING && !sure) {
            most *= 2;
            continue;
        }
        if (error != simdjson::SUCCESS && error != simdjson::EMPTY) /* blanks alone are "empty" */
            return RC_BAD_INPUT;
        if (error == simdjson::SUCCESS) {
            piece.index = stage.structural_indexes.get();
            piece.count = stage.n_structural_indexes;
        }
        bool ascii;
        look_over(text + at, piece.len, &ascii, &piece.escapes);
        *plain = *plain && ascii && !piece.escapes;
        size_t used;
        enum rc rc = json_tape_add(tape, &piece, &used);
        if (rc != RC_OK)
            return rc;
        if (piece.last)
            return json_tape_is_whole(tape) ? RC_OK : RC_BAD_INPUT;
        size_t step = used < piece.count ? piece.index[used] : piece.len;
        most = step == 0 ? 2 * most : parser->piece;
        at += step;
    }
}

/* Why the text was refused. */
static enum rc refuse(str text, err *err)
{
    enum rc rc = json_scan_check(text, err);
    return rc != RC_OK ? rc : err_set(err, RC_INTERNAL, "valid JSON was refused");
}

static enum rc parse_text(json_parser *parser, json_doc *doc, err *err)
{
    str text = {doc->text, doc->text_len};
    if (text.len >= simdjson::SIMDJSON_MAXSIZE_BYTES - simdjson::SIMDJSON_PADDING) {
        err_set(err, RC_LIMIT, "larger than 4 GiB");
        err_kind(err, "bad-json");
        return RC_LIMIT;
    }
    /* No JSON ends in a byte above ASCII, and one of simdjson's implementations looks for what is to follow it. Of an
     * empty text there may be no bytes to point at. */
    if (text.len == 0 || (text.at[text.len - 1] & 0x80) != 0)
        return refuse(text, err);
    json_tape_start(&parser->tape, text.at, text.len);
    enum rc rc = build(parser, text.at, text.len, &doc->plain);
    if (parser->stage->capacity() > capacity_kept)
        (void)parser->stage->set_capacity(piece_most); /* without memory the next piece is refused */
    if (rc != RC_OK) {
        json_tape_drop(&parser->tape);
        return rc == RC_NO_MEMORY ? err_no_memory(err) : refuse(text, err);
    }
    doc->words = parser->tape.words;
    doc->word_count = parser->tape.count;
    doc->held = parser->tape.held;
    doc->held_len = parser->tape.held_len;
    doc->deepest = parser->tape.deepest;
    return RC_OK;
}

enum rc json_parse(json_parser *parser, str source, json_doc **out, err *err)
{
    std::unique_ptr<json_parser> own;
    if (parser == nullptr) {
        own.reset(json_parser_new());
        parser = own.get();
    }
    std::unique_ptr<json_doc> doc(new (std::nothrow) json_doc());
    if (parser == nullptr || !doc)
        return err_no_memory(err);

    doc->begin = source.len >= 3 && std::memcmp(source.at, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    doc->text = doc->begin == 0 ? source.at : source.at + doc->begin;
    doc->text_len = source.len - doc->begin;
    enum rc rc = parse_text(parser, doc.get(), err);
    if (rc == RC_OK)
        *out = doc.release();
    return rc;
}

void json_doc_wipe(json_doc *doc)
{
    if (doc != nullptr && doc->held != nullptr)
        explicit_bzero(const_cast<char *>(doc->held), doc->held_len);
    json_doc_free(doc);
}

void json_doc_free(json_doc *doc)
{
    if (doc == nullptr)
        return;
    json_doc_forget(doc);
    std::free(const_cast<char *>(doc->held));
    json_marks_free(doc->marks);
    delete doc;
}

void json_doc_forget(json_doc *doc)
{
    std::free(const_cast<uint64_t *>(doc->words));
    doc->words = nullptr;
}

json json_root(const json_doc *doc)
{
    return {doc, 0};
}

str json_source(const json_doc *doc)
{
    return {doc->begin == 0 ? doc->text : doc->text - doc->begin, doc->text_len + doc->begin};
}

/* ---- Values ---- */

static uint64_t word_of(json value)
{
    return value.doc->words[value.at];
}

/* Behind the value's words. */
static uint64_t end_of(json value)
{
    return json_word_after(value.doc, value.at);
}

const char *json_type_name(enum json_type type)
{
    static const char *const names[JSON_TYPE_COUNT] = {"nothing",  "null",     "a boolean", "a number",
                                                       "a string", "an array", "an object"};
    return type < JSON_TYPE_COUNT ? names[type] : "nothing";
}

str json_held_string(const json_doc *doc, uint64_t word)
{
    const char *held = doc->held + (word & (JSON_WORD_FLAG - 1));
    uint32_t head[2];
    std::memcpy(head, held, sizeof head);
    return {held + sizeof head, head[1]};
}

size_t json_held_offset(const json_doc *doc, uint64_t word)
{
    uint32_t offset;
    std::memcpy(&offset, doc->held + (word & (JSON_WORD_FLAG - 1)), sizeof offset);
    return offset;
}

bool json_bool(json value)
{
    return json_is(value, JSON_BOOL) && (word_of(value) & JSON_WORD_FLAG) != 0;
}

size_t json_count(json value)
{
    if (json_type(value) < JSON_ARRAY)
        return 0;
    size_t count = json_word_count(word_of(value));
    if (count < JSON_WORD_COUNT_MAX)
        return count;
    count = 0;
    for (struct json_iter it = json_iter(value); json_next(&it);)
        count++;
    return count;
}

json json_get(json object, str name)
{
    if (!json_is(object, JSON_OBJECT))
        return {nullptr, 0};
    const json_doc *doc = object.doc;
    const uint64_t *words = doc->words;
    uint64_t end = end_of(object);
    for (uint64_t at = object.at + 2; at < end; at = json_word_after(doc, at + 1)) {
        if ((words[at] & JSON_WORD_FLAG) != 0 && json_word_count(words[at]) != name.len)
            continue;
        if (str_equal(json_word_string(doc, words[at]), name))
            return {doc, at + 1};
    }
    return {nullptr, 0};
}

bool json_duplicate_member(json object, bool fold, str *name)
{
    if (!json_is(object, JSON_OBJECT) || (word_of(object) & JSON_WORD_FLAG) == 0)
        return false;
    struct member {
        str name;
        size_t index;
    };
    size_t count = json_count(object);
    std::unique_ptr<member[]> members(count <= few_members ? nullptr : new (std::nothrow) member[count]);
    auto compare = fold ? str_compare_nocase : str_compare;
    if (!members) {
        /* Few are soon compared; without memory the answer is the same, only slower. */
        for (struct json_iter late = json_iter(object); json_next(&late);) {
            for (struct json_iter early = json_iter(object); json_next(&early) && early.index < late.index;) {
                if (early.name.len == late.name.len && compare(early.name, late.name) == 0) {
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

bool json_may_repeat(json value)
{
    if (!json_is_there(value))
        return false;
    const uint64_t *words = value.doc->words;
    uint64_t end = end_of(value);
    for (uint64_t at = value.at; at < end;) {
        enum json_type type = json_word_type(words[at]);
        if (type == JSON_OBJECT && (words[at] & JSON_WORD_FLAG) != 0)
            return true;
        at += type >= JSON_ARRAY ? 2 : 1;
    }
    return false;
}

size_t json_depth(json value)
{
    if (json_type(value) < JSON_ARRAY)
        return 0;
    uint32_t ends[JSON_DEPTH_MAX];
    size_t depth = 0;
    size_t deepest = 0;
    uint64_t end = end_of(value);
    for (uint64_t at = value.at; at < end;) {
        while (depth > 0 && at >= ends[depth - 1])
            depth--;
        uint64_t word = value.doc->words[at];
        bool holds = json_word_type(word) >= JSON_ARRAY;
        if (holds) {
            ends[depth++] = uint32_t(json_word_offset(word));
            deepest = std::max(deepest, depth);
        }
        at += holds ? 2 : 1;
    }
    return deepest;
}

bool json_is_deeper(json value, size_t depth)
{
    return json_is_there(value) && value.doc->deepest > depth && json_depth(value) > depth;
}

size_t json_extent(json value)
{
    if (json_type(value) < JSON_ARRAY)
        return 0;
    uint64_t brackets = value.doc->words[value.at + 1];
    return (brackets >> 32) - json_word_offset(brackets) + 1;
}

bool json_is_plain(json value)
{
    return json_is_there(value) && value.doc->plain;
}

/* ---- Numbers ---- */

/* The text of a number, or of true, false, null. */
static str literal_text(const json_doc *doc, uint64_t word)
{
    size_t offset = json_word_offset(word);
    size_t len = json_word_count(word);
    if (len == JSON_WORD_COUNT_MAX) {
        while (offset + len < doc->text_len && std::memchr("0123456789.eE+-", doc->text[offset + len], 15) != nullptr)
            len++;
    }
    return {doc->text + offset, len};
}

str json_literal_text(json value)
{
    switch (json_type(value)) {
    case JSON_NULL: return {"null", 4};
    case JSON_BOOL: return json_bool(value) ? str{"true", 4} : str{"false", 5};
    case JSON_NUMBER: return literal_text(value.doc, word_of(value));
    default: return {nullptr, 0};
    }
}

bool json_int64(json value, int64_t *out)
{
    if (!json_is(value, JSON_NUMBER))
        return false;
    str text = literal_text(value.doc, word_of(value));
    const char *end = text.at + text.len;
    bool whole = std::none_of(text.at, end, [](char c) { return c == '.' || c == 'e' || c == 'E'; });
    if (whole) {
        int64_t number;
        if (std::from_chars(text.at, end, number).ec != std::errc())
            return false;
        *out = number;
        return true;
    }
    double number = 0; /* what is nearer to 0 than any other leaves it */
    if (std::from_chars(text.at, end, number).ec == std::errc::result_out_of_range && json_scan_magnitude(text) > 0)
        return false;
    /* 1.0 and 1e3 are whole; from 2^53 on a double no longer tells whole numbers apart. */
    constexpr double behind = 9007199254740992.0;
    if (std::trunc(number) != number || std::fabs(number) >= behind)
        return false;
    *out = static_cast<int64_t>(number);
    return true;
}

/* ---- Values by content ----
 *
 * The order of the words, their types, and where a container ends tell all but strings and numbers. Numbers are told
 * apart by their spelling: that is what a Condition compares. */

/* Steps into containers. */
static uint64_t step(uint64_t at, uint64_t word)
{
    return json_word_type(word) >= JSON_ARRAY ? at + 2 : at + 1;
}

/* A container's words, counted: what of it does not depend on where it stands. */
static uint64_t span(uint64_t at, uint64_t word)
{
    return json_word_offset(word) - at;
}

bool json_equal(json a, json b)
{
    if (!json_is_there(a) || !json_is_there(b))
        return json_is_there(a) == json_is_there(b);
    uint64_t end = end_of(a);
    uint64_t i = a.at;
    uint64_t k = b.at;
    if (end - i != end_of(b) - k)
        return false;
    while (i < end) {
        uint64_t left = a.doc->words[i];
        uint64_t right = b.doc->words[k];
        bool same = json_word_type(left) == json_word_type(right);
        if (!same)
            return false;
        switch (json_word_type(left)) {
        case JSON_STRING: same = str_equal(json_word_string(a.doc, left), json_word_string(b.doc, right)); break;
        case JSON_NUMBER: same = str_equal(literal_text(a.doc, left), literal_text(b.doc, right)); break;
        case JSON_BOOL: same = ((left ^ right) & JSON_WORD_FLAG) == 0; break;
        case JSON_NULL: break;
        default: same = span(i, left) == span(k, right);
        }
        if (!same)
            return false;
        i = step(i, left);
        k = step(k, right);
    }
    return true;
}

/* The halves of the product, mixed. */
static uint64_t fold_product(uint64_t a, uint64_t b)
{
    __extension__ using wide = unsigned __int128;
    wide product = static_cast<wide>(a) * b;
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

/* What an attacker does not know: the system gives each process 16 random bytes. */
static void hash_secrets(uint64_t (&secrets)[2])
{
    const void *random = reinterpret_cast<const void *>(getauxval(AT_RANDOM));
    secrets[0] = 0x9e3779b97f4a7c15;
    secrets[1] = 0xd6e8feb86659fd93;
    if (random != nullptr) {
        uint64_t bytes[2];
        std::memcpy(bytes, random, sizeof bytes);
        secrets[0] ^= bytes[0];
        secrets[1] ^= bytes[1];
    }
}

static uint64_t hash_bytes(uint64_t hash, str text, const uint64_t (&secrets)[2])
{
    uint64_t words[2] = {0, 0};
    size_t at = 0;
    for (; text.len - at > sizeof words; at += sizeof words) {
        std::memcpy(words, text.at + at, sizeof words);
        hash = fold_product(words[0] ^ secrets[0], words[1] ^ hash);
    }
    size_t left = text.len - at;
    if (left > 8) { /* two words that may overlap */
        std::memcpy(&words[0], text.at + at, 8);
        std::memcpy(&words[1], text.at + text.len - 8, 8);
    } else if (left >= 4) {
        std::memcpy(&words[0], text.at + at, 4);
        uint32_t last;
        std::memcpy(&last, text.at + text.len - 4, 4);
        words[1] = last;
    } else if (left > 0) {
        words[0] = static_cast<unsigned char>(text.at[at]);
        words[1] = static_cast<uint64_t>(static_cast<unsigned char>(text.at[at + left / 2])) << 8 |
                   static_cast<unsigned char>(text.at[text.len - 1]);
    }
    return fold_product(words[0] ^ secrets[1] ^ text.len, words[1] ^ hash);
}

uint64_t json_hash(json value)
{
    if (!json_is_there(value))
        return 0;
    uint64_t secrets[2];
    hash_secrets(secrets);
    const json_doc *doc = value.doc;
    uint64_t hash = secrets[0];
    uint64_t end = end_of(value);
    for (uint64_t at = value.at; at < end;) {
        uint64_t word = doc->words[at];
        enum json_type type = json_word_type(word);
        if (type == JSON_STRING) {
            hash = hash_bytes(hash, json_word_string(doc, word), secrets);
        } else if (type == JSON_NUMBER) {
            hash = hash_bytes(~hash, literal_text(doc, word), secrets);
        } else {
            uint64_t what = type >= JSON_ARRAY ? span(at, word) : word & JSON_WORD_FLAG;
            hash = fold_product(hash ^ secrets[1], what << 4 ^ static_cast<uint64_t>(type) ^ secrets[0]);
        }
        at = step(at, word);
    }
    return hash;
}

namespace
{

/* The canonical form of one word: a head, and behind it a text. */
struct canonical_word {
    char head[1 + sizeof(uint64_t)];
    size_t head_len;
    str text;
};

} // namespace

static void canonical_of(const json_doc *doc, uint64_t at, canonical_word *out)
{
    uint64_t word = doc->words[at];
    uint64_t size = 0;
    out->text = {nullptr, 0};
    out->head_len = sizeof out->head;
    switch (json_word_type(word)) {
    case JSON_STRING:
        out->head[0] = '"';
        out->text = json_word_string(doc, word);
        size = out->text.len;
        break;
    case JSON_NUMBER:
        out->head[0] = '0';
        out->text = literal_text(doc, word);
        size = out->text.len;
        break;
    case JSON_BOOL:
        out->head[0] = (word & JSON_WORD_FLAG) != 0 ? 't' : 'f';
        out->head_len = 1;
        return;
    case JSON_NULL:
        out->head[0] = 'n';
        out->head_len = 1;
        return;
    default: out->head[0] = json_word_type(word) == JSON_ARRAY ? '[' : '{'; size = span(at, word);
    }
    std::memcpy(out->head + 1, &size, sizeof size);
}

void json_canonical(json value, buf *out)
{
    if (!json_is_there(value))
        return;
    uint64_t end = end_of(value);
    for (uint64_t at = value.at; at < end; at = step(at, value.doc->words[at])) {
        canonical_word word;
        canonical_of(value.doc, at, &word);
        buf_add(out, {word.head, word.head_len});
        buf_add(out, word.text);
    }
}

bool json_has_canonical(json value, str bytes)
{
    if (!json_is_there(value))
        return bytes.len == 0;
    uint64_t end = end_of(value);
    for (uint64_t at = value.at; at < end; at = step(at, value.doc->words[at])) {
        canonical_word word;
        canonical_of(value.doc, at, &word);
        if (bytes.len < word.head_len || bytes.len - word.head_len < word.text.len ||
            std::memcmp(bytes.at, word.head, word.head_len) != 0 ||
            !str_equal({bytes.at + word.head_len, word.text.len}, word.text))
            return false;
        bytes = str_from(bytes, word.head_len + word.text.len);
    }
    return bytes.len == 0;
}

/* ---- Printing ---- */

static void print_scalar(json value, struct json_writer *writer)
{
    switch (json_type(value)) {
    case JSON_STRING: json_write_string(writer, json_string(value)); break;
    case JSON_NUMBER: json_write_raw(writer, json_literal_text(value)); break;
    case JSON_BOOL: json_write_bool(writer, json_bool(value)); break;
    default: json_write_null(writer);
    }
}

void json_print(json value, buf *out)
{
    if (!json_is_there(value))
        return;
    struct json_writer writer = json_writer(out, false);
    struct level {
        uint32_t end;
        bool object;
    } open[JSON_DEPTH_MAX];
    size_t depth = 0;
    uint64_t end = end_of(value);

    for (uint64_t at = value.at; at < end || depth > 0;) {
        if (depth > 0 && at >= open[depth - 1].end) {
            open[--depth].object ? json_write_object_end(&writer) : json_write_array_end(&writer);
            continue;
        }
        if (depth > 0 && open[depth - 1].object)
            json_write_key(&writer, json_string({value.doc, at++}));
        uint64_t word = value.doc->words[at];
        bool object = json_word_type(word) == JSON_OBJECT;
        if (json_word_type(word) < JSON_ARRAY) {
            print_scalar({value.doc, at}, &writer);
        } else {
            object ? json_write_object(&writer) : json_write_array(&writer);
            open[depth++] = {uint32_t(json_word_offset(word)), object};
        }
        at = step(at, word);
    }
}
