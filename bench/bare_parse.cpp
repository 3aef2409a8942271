/* SPDX-License-Identifier: Apache-2.0
 *
 * The measure of speed: a program that does nothing but parse JSON files with simdjson's DOM, and exits.
 *
 *     bare_parse [-jN] [--lines] FILE…     N threads share the files; --lines: a document a line
 *
 * Each thread keeps its parser, as a program that wanted to be quick would.
 */
#include <simdjson.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

static std::atomic<int> next_file;
static std::atomic<bool> failed;

static bool parse_file(simdjson::dom::parser &parser, const char *path)
{
    simdjson::dom::element root;

    return parser.load(path).get(root) == simdjson::SUCCESS;
}

static bool parse_lines(simdjson::dom::parser &parser, const char *path)
{
    simdjson::padded_string text;
    simdjson::dom::document_stream documents;

    if (simdjson::padded_string::load(path).get(text) != simdjson::SUCCESS)
        return false;
    if (parser.parse_many(text, std::size_t{1} << 24).get(documents) != simdjson::SUCCESS)
        return false;
    for (auto document : documents) {
        if (document.error() != simdjson::SUCCESS)
            return false;
    }
    return true;
}

static void work(int count, char **files, bool lines)
{
    simdjson::dom::parser parser;

    for (int i = next_file++; i < count; i = next_file++) {
        if (!(lines ? parse_lines(parser, files[i]) : parse_file(parser, files[i]))) {
            std::fprintf(stderr, "bare_parse: %s\n", files[i]);
            failed = true;
        }
    }
}

int main(int argc, char **argv)
{
    int threads = 1, first = 1;
    bool lines = false;

    for (; first < argc && argv[first][0] == '-'; first++) {
        if (std::strncmp(argv[first], "-j", 2) == 0)
            threads = std::atoi(argv[first] + 2);
        else
            lines = true;
    }
    std::vector<std::thread> crew;
    for (int i = 1; i < threads; i++)
        crew.emplace_back(work, argc - first, argv + first, lines);
    work(argc - first, argv + first, lines);
    for (auto &thread : crew)
        thread.join();
    return failed ? 1 : 0;
}
