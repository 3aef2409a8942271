/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings that somebody else chose (report-formats.md, section 5.9), and a finding that is made of one of them.
 */
#ifndef ROLECALL_TESTS_REPORT_HOSTILE_H
#define ROLECALL_TESTS_REPORT_HOSTILE_H

#include "rules/finding.h"

#define HOSTILE(literal)                                                                                               \
    {                                                                                                                  \
        (literal), sizeof(literal) - 1                                                                                 \
    }

static const struct str hostile_strings_all[] = {
    HOSTILE("</script><script>window.pwned=1</script>"),
    HOSTILE("\"><img src=x onerror=window.pwned=1>"),
    HOSTILE("javascript:window.pwned=1"),
    HOSTILE("<!--<script>"),
    HOSTILE("]]><svg onload=\u2026>"),
    HOSTILE("a\u2028b\u2029c"),
    HOSTILE("\u202egnp.exe"),
    HOSTILE("{{7*7}}"),
    HOSTILE("`${1}`"),
    HOSTILE("=1+2"),
    HOSTILE("@SUM(A1)"),
    HOSTILE("'=1"),
    HOSTILE("a,b"),
    HOSTILE("a\r\nb"),
    HOSTILE("|x|"),
    HOSTILE("[a](javascript:b)"),
    HOSTILE("@someone"),
    HOSTILE("\\\\[x](1)"),
    HOSTILE("[[ATTACHMENT|/etc/passwd]]"),
    HOSTILE("%s%n"),
    HOSTILE("\x1b[2J"),
    HOSTILE("\x1b]8;;http://x\x07"),
    HOSTILE("\xc2\x9b"
            "31m"), /* U+009B */
    HOSTILE("a\0b"),
    HOSTILE("\x7f"),
    HOSTILE("\ufffd"),       /* what a lone surrogate becomes */
    HOSTILE("\xff\xc0\xaf"), /* bytes that are no UTF-8 */
    HOSTILE("\U0001f469\u200d\U0001f469\u200d\U0001f467"),
    HOSTILE("e\u0301\u0323\u0308"),
    HOSTILE("../../x"),
    HOSTILE("-rf"),
    HOSTILE(""),
    HOSTILE("\u7530\u4e2d\u592a\u90ce \u7530\u4e2d\u592a\u90ce \u7530\u4e2d\u592a\u90ce \u7530\u4e2d\u592a\u90ce "
            "\u7530\u4e2d\u592a\u90ce"),
};
#define HOSTILE_COUNT (sizeof hostile_strings_all / sizeof *hostile_strings_all)

struct hostile {
    struct str lines[3];
    struct finding_condition_key key;
    struct finding_step step;
    struct finding_way way;
    struct finding_principal who;
    struct finding_evidence evidence;
    struct framework_control framework;
    struct finding finding;
};

/* Every text of the finding is `s`, but for the words that are the rule's own. */
static inline void hostile_finding(struct str s, struct hostile *out)
{
    out->lines[0] = out->lines[1] = out->lines[2] = s;
    out->key = (struct finding_condition_key){.key = s, .values = out->lines, .count = 1};
    out->step =
        (struct finding_step){.check = STR("identity"), .policy = s, .statement = s, .effect = STR("none"), .why = s};
    out->way =
        (struct finding_way){.from = s, .to = s, .decision = STR("denied"), .steps = &out->step, .step_count = 1};
    out->who = (struct finding_principal){.kind = STR("user"),
                                          .principal = s,
                                          .decision = STR("conditional"),
                                          .via = out->lines,
                                          .via_count = 2,
                                          .conditions = out->lines,
                                          .condition_count = 3,
                                          .witness = &out->key,
                                          .witness_count = 1,
                                          .notes = out->lines,
                                          .note_count = 1};
    out->evidence = (struct finding_evidence){.role = s,
                                              .role_short = s,
                                              .verdict = STR("nobody-can-assume"),
                                              .who = &out->who,
                                              .who_count = 1,
                                              .grants = out->lines,
                                              .grant_count = 3,
                                              .blocks = out->lines,
                                              .block_count = 3,
                                              .extra = out->lines,
                                              .extra_count = 3,
                                              .ways = &out->way,
                                              .way_count = 1,
                                              .notes = out->lines,
                                              .note_count = 3,
                                              .has_location = true,
                                              .file = s,
                                              .line = 1,
                                              .column = 1,
                                              .end_line = 1,
                                              .end_column = 2};
    out->framework = (struct framework_control){s, s, s};
    out->finding = (struct finding){.id = STR("0123456789abcdef0123456789abcdef"),
                                    .rule = s,
                                    .title = s,
                                    .aliases = out->lines,
                                    .alias_count = 1,
                                    .severity = SEVERITY_LOW,
                                    .account = STR("444455556666"),
                                    .account_alias = s,
                                    .partition = s,
                                    .resource_type = s,
                                    .resource_id = s,
                                    .status = STATUS_FAIL,
                                    .benchmark = STR("pass"),
                                    .reason = s,
                                    .message = s,
                                    .frameworks = &out->framework,
                                    .framework_count = 1,
                                    .evidence = &out->evidence,
                                    .evidence_count = 1,
                                    .has_location = true,
                                    .file = s,
                                    .line = 1,
                                    .column = 1,
                                    .end_line = 1,
                                    .end_column = 2,
                                    .remediation_text = s,
                                    .remediation_command = STR("rolecall fix x"),
                                    .remediation_url = s,
                                    .notes = out->lines,
                                    .note_count = 3,
                                    .source = s,
                                    .explain_role = s};
}

#endif
