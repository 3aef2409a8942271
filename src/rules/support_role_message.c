/* SPDX-License-Identifier: Apache-2.0
 *
 * What the finding says: one sentence that says all, then where the CIS procedure and Security Hub would differ,
 * and why (support-rule.md, "Two answers, side by side").
 */
#include "rules/support_role_parts.h"

#define SAYING_CEILING (1u << 20)

/* ---- The first sentence ---- */

static bool has_policy(const struct role *role)
{
    for (size_t i = 0; i < role->entity.attached_count; i++) {
        if (str_ends_with(role->entity.attached[i].arn, STR(":iam::aws:policy/AWSSupportAccess")))
            return true;
    }
    return false;
}

static void say_verdict(struct buf *text, const struct judged *about)
{
    struct str name = about->role->entity.name;

    switch (about->verdict) {
    case VERDICT_OK:
        buf_printf(text, "%.*s: %.*s can assume it; it can open, follow and resolve cases.", SHOWN(name),
                   SHOWN(about->people));
        break;
    case VERDICT_TRUSTS_ANYONE:
        buf_printf(text, "%.*s can be assumed by %.*s: %.*s.", SHOWN(name), SHOWN(about->people), SHOWN(about->cause));
        break;
    case VERDICT_NOBODY_CAN_ASSUME:
        buf_printf(text, "%.*s %s, but no person can assume it: %.*s.", SHOWN(name),
                   has_policy(about->role) ? "has AWSSupportAccess" : "may manage cases", SHOWN(about->cause));
        break;
    case VERDICT_CANNOT_MANAGE_CASES:
        buf_printf(text, "%.*s cannot see a case through: %.*s.", SHOWN(name), SHOWN(about->cause));
        break;
    case VERDICT_NO_CONSOLE_ACCESS:
        buf_printf(text, "%.*s can manage cases by the API, but not in the Support Center: %.*s.", SHOWN(name),
                   SHOWN(about->cause));
        break;
    case VERDICT_TOO_MUCH_ACCESS:
        buf_printf(text, "%.*s can do more than manage cases: %.*s.", SHOWN(name), SHOWN(about->cause));
        break;
    case VERDICT_UNKNOWN:
        buf_printf(text, "Whether %.*s is a support role is not known: %.*s.", SHOWN(name), SHOWN(about->cause));
        break;
    case VERDICT_COUNT: break;
    }
}

static void say_without_candidate(struct buf *text, const struct account *account, const struct surroundings *around,
                                  struct str reason)
{
    if (str_equal(reason, STR("unknown"))) {
        const char *what = account->truncated    ? "the snapshot is truncated"
                           : !account->has_roles ? "the snapshot lacks the account's roles"
                           : !account->has_users ? "the snapshot lacks the account's users"
                                                 : "the snapshot lacks the account's groups";
        buf_printf(text, "Whether there is a support role is not known: %s, so what is not in it may qualify.", what);
        return;
    }
    if (around->creator.len > 0) {
        buf_printf(
            text,
            "No role lets people manage cases with AWS Support: %.*s %s directly, where the rule asks for a role that "
            "authorized users can assume.",
            SHOWN(around->creator), around->creator_has_policy ? "has AWSSupportAccess" : "may create cases");
        return;
    }
    buf_printf(text,
               "No role lets people manage cases with AWS Support: no policy%s of any role allows support:CreateCase, "
               "support:AddCommunicationToCase or support:ResolveCase.",
               around->left_out ? " that is known" : "");
}

/* ---- Beside it ---- */

#define STRANGERS_SHOWN 5

static void say_strangers(struct buf *text, const struct judged *judged, size_t count, const struct judged *about)
{
    size_t others = 0;

    for (size_t i = 0; i < count; i++) {
        if (judged[i].verdict != VERDICT_TRUSTS_ANYONE || &judged[i] == about)
            continue;
        if (others < STRANGERS_SHOWN)
            buf_printf(text, "%s%.*s", others == 0 ? " Anybody can also assume " : ", ",
                       SHOWN(judged[i].role->entity.name));
        others++;
    }
    if (others > STRANGERS_SHOWN)
        buf_printf(text, " and %zu more", others - STRANGERS_SHOWN);
    if (others > 0)
        buf_add_char(text, '.');
}

/* What the CIS procedure does not ask, and the verdict of the role that it would name hangs on. */
static const char *left_unasked(const struct surroundings *around, const struct judged *judged, size_t count)
{
    struct str verdict = STR_EMPTY;

    static const struct {
        const char *verdict, *text;
    } texts[] = {
        {"trusts-anyone", "it does not ask who can assume the role"},
        {"nobody-can-assume", "it does not ask who can assume the role"},
        {"cannot-manage-cases", "it does not ask what the role may do once boundary, SCPs and denies are counted"},
        {"no-console-access", "it does not ask what the role may do once boundary, SCPs and denies are counted"},
        {"too-much-access", "it does not ask what else the role can do"},
    };

    if (around->role_by_boundary)
        return "it counts every use of the policy, though a boundary grants nothing";
    for (size_t i = 0; i < count; i++) {
        if (judged[i].role == around->role)
            verdict = verdict_name(judged[i].verdict);
    }
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (str_equal(verdict, str_of(texts[i].verdict)))
            return texts[i].text;
    }
    return "it does not ask what the role is for"; /* a service-linked one, or one whose policies are not known */
}

static void say_difference(struct buf *text, const struct surroundings *around, const struct judged *judged,
                           size_t count, const struct finding *finding)
{
    bool procedure = str_equal(finding->benchmark, STR("pass"));

    if (finding->benchmark.len > 0 && finding->status == STATUS_PASS && !procedure)
        buf_add(text,
                STR(" The CIS procedure fails, because no role has the policy AWSSupportAccess, which is all that "
                    "it looks for."));
    if (finding->status == STATUS_FAIL && procedure)
        buf_printf(text, " The CIS procedure passes, because %.*s has AWSSupportAccess%s: %s.",
                   SHOWN(around->role->entity.name), around->role_by_boundary ? " as its boundary" : "",
                   left_unasked(around, judged, count));
    if (finding->benchmark.len > 0 && !procedure && around->holder.len > 0)
        buf_printf(text, " Security Hub IAM.18 passes, because %.*s has AWSSupportAccess%s.", SHOWN(around->holder),
                   around->holder_by_boundary ? " as its boundary" : "");
}

/* ---- Remedies ---- */

static struct str remedy_of(struct str reason)
{
    static const struct {
        struct str reason, text;
    } remedies[] = {
#define ROW(reason, text)                                                                                              \
    {                                                                                                                  \
        {(reason), sizeof(reason) - 1},                                                                                \
        {                                                                                                              \
            (text), sizeof(text) - 1                                                                                   \
        }                                                                                                              \
    }
        ROW("trusts-anyone", "Let the trust policy say who: name users, an account together with aws:PrincipalArn or "
                             "aws:PrincipalOrgID, or a SAML provider."),
        ROW("nobody-can-assume",
            "Let a person assume the role: name the account in its trust policy and allow "
            "sts:AssumeRole on it to the people who shall manage cases, or trust a SAML provider."),
        ROW("cannot-manage-cases",
            "Let the role call the actions that it lacks: attach AWSSupportAccess, and take away what "
            "stands against it."),
        ROW("no-console-access",
            "Attach AWSSupportAccess to the role, or add the Support Center's actions to its policy."),
        ROW("too-much-access",
            "Make a role for AWS Support alone, with AWSSupportAccess and nothing that writes elsewhere."),
        ROW("attached-to-users-or-groups-only", "Make a role with AWSSupportAccess that these people can assume."),
        ROW("no-support-role", "Make a role with AWSSupportAccess that authorized people can assume."),
        ROW("unknown", "Collect the snapshot again, complete: every page of aws iam "
                       "get-account-authorization-details, without a filter."),
#undef ROW
    };

    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++) {
        if (str_equal(remedies[i].reason, reason))
            return remedies[i].text;
    }
    return STR_EMPTY;
}

static void add_remediation(const struct judged *about, struct finding *finding)
{
    if (finding->status != STATUS_FAIL && finding->status != STATUS_UNKNOWN)
        return;
    finding->remediation_text = about != NULL && about->remedy.len > 0 ? about->remedy : remedy_of(finding->reason);
    finding->remediation_command =
        finding->status == STATUS_FAIL ? STR("rolecall fix aws-iam-support-role") : STR_EMPTY;
    finding->remediation_url = STR("https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html");
}

enum rc finding_say(struct arena *arena, const struct account *account, const struct judged *judged, size_t count,
                    const struct judged *about, const struct surroundings *around, struct finding *finding)
{
    struct buf text = BUF_NEW(SAYING_CEILING);
    enum rc rc = RC_OK;

    if (about != NULL)
        say_verdict(&text, about);
    else
        say_without_candidate(&text, account, around, finding->reason);
    say_strangers(&text, judged, count, about);
    say_difference(&text, around, judged, count, finding);
    rc = text.failed;
    if (rc == RC_OK) {
        finding->message = arena_copy(arena, buf_str(&text));
        rc = finding->message.at == NULL ? RC_NO_MEMORY : RC_OK;
    }
    buf_free(&text);
    add_remediation(about, finding);
    return rc;
}
