/* SPDX-License-Identifier: Apache-2.0
 *
 * What is wrong with the account's policies, one warning a fault, with its place (iam-evaluation.md 1.3). A
 * document that stands in many places has the same faults in all of them: the first is named, the others counted.
 */
#include "account/load.h"

#include <stdlib.h>

enum {
    FAULTS_SHOWN_MAX = 10
}; /* of one document */

static int site_compare(const void *left, const void *right)
{
    const struct policy_site *a = left;
    const struct policy_site *b = right;
    if (a->document != b->document)
        return (uintptr_t)a->document < (uintptr_t)b->document ? -1 : 1;
    return a->index < b->index ? -1 : a->index > b->index;
}

/* The statement that a fault is about, where the document is written as JSON; else the document. */
static struct json fault_place(const struct policy_site *site, const struct policy_fault *fault)
{
    struct json statements = json_get(site->place, STR("Statement"));
    if (fault->statement == POLICY_WHOLE_DOCUMENT)
        return site->place;
    if (json_is(statements, JSON_OBJECT))
        return statements;
    for (struct json_iter it = json_iter(statements); json_next(&it);) {
        if (it.index == fault->statement)
            return it.value;
    }
    return site->place;
}

static enum rc warn_fault(struct load *load, const struct policy_site *site, const struct policy_fault *fault,
                          size_t others)
{
    const char *more = "";
    if (others != 0) {
        struct str text = arena_printf(load->arena, ", and in %zu other place%s", others, others == 1 ? "" : "s");
        if (text.at == NULL)
            return RC_NO_MEMORY;
        more = text.at;
    }
    return account_warn(load->account, fault->warning ? "policy-remark" : "policy-fault", "%s: %s%s%s (%s%s)",
                        load_shown(load, site->label), load_shown(load, fault->path), fault->path.len == 0 ? "" : ": ",
                        load_shown(load, fault->text), load_place_shown(load, fault_place(site, fault)), more);
}

/* Remarks on a policy that AWS wrote are nothing that its user could act on; its faults are. */
static bool is_shown(const struct policy_site *site, const struct policy_fault *fault)
{
    struct arn arn;
    return !fault->warning || !arn_read(site->label, &arn) || !str_equal(arn.account, STR("aws"));
}

/* What is said of one site. */
struct telling {
    struct load *load;
    const struct policy_site *site;
    size_t others; /* places with the same document */
    size_t shown, left;
};

/* Those of `faults` that are warnings, or those that are none. */
static enum rc tell(struct telling *t, const struct policy_fault *faults, size_t count, bool warnings)
{
    enum rc rc = RC_OK;
    for (size_t i = 0; rc == RC_OK && i < count; i++) {
        if (faults[i].warning != warnings || !is_shown(t->site, &faults[i]))
            continue;
        if (t->shown++ < FAULTS_SHOWN_MAX)
            rc = warn_fault(t->load, t->site, &faults[i], t->others);
        else
            t->left++;
    }
    return rc;
}

static enum rc warn_site(struct load *load, const struct policy_site *site, size_t others)
{
    const struct policy_document *document = site->document;
    struct telling telling = {.load = load, .site = site, .others = others};
    struct load_remarks partitions = {0};
    enum rc rc = load_other_partitions(load, document, &partitions);
    /* Faults first: they decide. */
    if (rc == RC_OK)
        rc = tell(&telling, document->faults, document->fault_count, false);
    if (rc == RC_OK)
        rc = tell(&telling, partitions.items, partitions.count, true);
    if (rc == RC_OK)
        rc = tell(&telling, document->faults, document->fault_count, true);
    if (rc != RC_OK || telling.left == 0)
        return rc;
    return account_warn(load->account, policy_has_faults(document) ? "policy-fault" : "policy-remark",
                        "%s: %zu more of the kind", load_shown(load, site->label), telling.left);
}

bool load_is_faulty(const struct load *load, const struct policy_document *document)
{
    return document->fault_count != 0 || load_has_other_partition(load, document);
}

/* Leaves the sites of documents that are faulty: few. */
static void keep_faulty(struct load *load)
{
    size_t kept = 0;
    for (size_t i = 0; i < load->site_count; i++) {
        if (load_is_faulty(load, load->sites[i].document))
            load->sites[kept++] = load->sites[i];
    }
    load->site_count = kept;
}

enum rc load_faults(struct load *load)
{
    enum rc rc = RC_OK;
    keep_faulty(load);
    if (load->site_count == 0)
        return RC_OK;
    qsort(load->sites, load->site_count, sizeof *load->sites, site_compare);
    for (size_t i = 0; rc == RC_OK && i < load->site_count;) {
        size_t end = i + 1;
        while (end < load->site_count && load->sites[end].document == load->sites[i].document)
            end++;
        rc = warn_site(load, &load->sites[i], end - i - 1);
        i = end;
    }
    return rc;
}
