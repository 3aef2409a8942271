/* SPDX-License-Identifier: Apache-2.0
 *
 * Policies, and a role that carries them.
 *
 * AWS: Service Authorization Reference; CloudFormation User Guide, "StackSets with AWS Organizations"; IAM User Guide, "The confused
 * deputy problem".
 */
#include "collect/documents.h"

#include "collect/plan.h"
#include "text/json_write.h"

static const char default_role[] = "RolecallCollect";

static struct str role_of(const struct documents_options *options)
{
    return options->role.len > 0 ? options->role : str_of(default_role);
}

/* What is asked of an account itself. */
static bool reads_account(const struct plan_row *row, const struct documents_options *options)
{
    (void)options;
    return row->when == PLAN_FIRST || row->when == PLAN_LAST || row->when == PLAN_EACH_REGION ||
           row->when == PLAN_EACH_MISSING;
}

/* What is asked of its organization. Who collects all accounts may be asked for one, too. */
static bool reads_organization(const struct plan_row *row, const struct documents_options *options)
{
    return row->when == PLAN_ORGANIZATION || row->when == PLAN_ORGANIZATION_ONE ||
           (row->when == PLAN_ORGANIZATION_ALL && options->organization);
}

typedef bool row_filter(const struct plan_row *row, const struct documents_options *options);

/* The next row that is wanted and needs a permission, from *at on; NULL: there is none left. */
static const struct operation *next_action(row_filter *wanted, const struct documents_options *options, size_t *at)
{
    size_t count;
    const struct plan_row *rows = plan_rows(&count);
    while (*at < count) {
        const struct plan_row *row = &rows[(*at)++];
        const struct operation *operation = operation_get(row->operation);
        if (wanted(row, options) && operation->action.len > 0)
            return operation;
    }
    return NULL;
}

/* ---- JSON ---- */

static void write_text(struct json_writer *w, struct str key, struct str value)
{
    json_write_key(w, key);
    json_write_string(w, value);
}

static void write_actions(struct json_writer *w, struct str sid, row_filter *wanted,
                          const struct documents_options *options)
{
    const struct operation *operation;
    size_t at = 0;
    json_write_object(w);
    write_text(w, STR("Sid"), sid);
    write_text(w, STR("Effect"), STR("Allow"));
    json_write_key(w, STR("Action"));
    json_write_array(w);
    while ((operation = next_action(wanted, options, &at)) != NULL)
        json_write_string(w, operation->action);
    json_write_array_end(w);
    write_text(w, STR("Resource"), STR("*"));
    json_write_object_end(w);
}

/* Only roles of accounts of one's own organization. */
static void write_entering(struct json_writer *w, const struct documents_options *options)
{
    struct buf arn = BUF_NEW(BUF_UNBOUNDED);
    buf_add(&arn, STR("arn:"));
    buf_add(&arn, options->partition);
    buf_add(&arn, STR(":iam::*:role/"));
    buf_add(&arn, role_of(options));
    json_write_object(w);
    write_text(w, STR("Sid"), STR("RolecallEnter"));
    write_text(w, STR("Effect"), STR("Allow"));
    write_text(w, STR("Action"), operation_get(OPERATION_ASSUME_ROLE)->action);
    write_text(w, STR("Resource"), buf_str(&arn));
    json_write_key(w, STR("Condition"));
    json_write_object(w);
    json_write_key(w, STR("StringEquals"));
    json_write_object(w);
    write_text(w, STR("aws:ResourceOrgID"), STR("${aws:PrincipalOrgID}"));
    json_write_object_end(w);
    json_write_object_end(w);
    json_write_object_end(w);
    if (arn.failed != RC_OK)
        w->out->failed = arn.failed;
    buf_free(&arn);
}

static void begin_policy(struct json_writer *w)
{
    json_write_object(w);
    write_text(w, STR("Version"), STR("2012-10-17"));
    json_write_key(w, STR("Statement"));
    json_write_array(w);
}

static void end_policy(struct json_writer *w)
{
    json_write_array_end(w);
    json_write_object_end(w);
    buf_add_char(w->out, '\n');
}

void documents_policy(const struct documents_options *options, struct buf *out)
{
    struct json_writer w = json_writer(out, true);
    begin_policy(&w);
    write_actions(&w, STR("RolecallRead"), reads_account, options);
    write_actions(&w, STR("RolecallOrganization"), reads_organization, options);
    if (options->organization)
        write_entering(&w, options);
    end_policy(&w);
}

/* ---- CloudFormation ---- */

/* The actions that an account is read with, each between two texts. */
static void add_actions(const struct documents_options *options, struct str before, struct str after, struct buf *out)
{
    const struct operation *operation;
    size_t at = 0;
    while ((operation = next_action(reads_account, options, &at)) != NULL) {
        buf_add(out, before);
        buf_add(out, operation->action);
        buf_add(out, after);
    }
}

/* A text in double quotes is the same in YAML and in JSON; in HCL too, where it holds no "${" (an external id has neither '$' nor
 * braces). */
static void add_quoted(struct buf *out, struct str text)
{
    struct json_writer w = json_writer(out, false);
    json_write_string(&w, text);
}

/* "audit/rolecall" is the role rolecall with the path /audit/. */
static void add_name(struct buf *out, const char *path_key, const char *name_key, struct str role)
{
    size_t name = role.len;
    while (name > 0 && role.at[name - 1] != '/')
        name--;
    buf_add(out, str_of(name_key));
    add_quoted(out, str_from(role, name));
    buf_add_char(out, '\n');
    if (name == 0)
        return;
    struct buf path = BUF_NEW(BUF_UNBOUNDED);
    buf_add_char(&path, '/');
    buf_add(&path, str_slice(role, 0, name));
    buf_add(out, str_of(path_key));
    add_quoted(out, buf_str(&path));
    buf_add_char(out, '\n');
    if (path.failed != RC_OK)
        out->failed = path.failed;
    buf_free(&path);
}

void documents_stackset(const struct documents_options *options, struct buf *out)
{
    buf_add(out, STR("# The role that rolecall reads accounts with. In an organization, deploy it as a StackSet with "
                     "service-managed\n"
                     "# permissions, and as a stack in the management account, where StackSets do not go:\n"
                     "#\n"
                     "#   aws cloudformation create-stack-set --stack-set-name rolecall-collect \\\n"
                     "#     --template-body file://rolecall-collect.yaml --capabilities CAPABILITY_NAMED_IAM \\\n"
                     "#     --permission-model SERVICE_MANAGED \\\n"
                     "#     --auto-deployment Enabled=true,RetainStacksOnAccountRemoval=false \\\n"
                     "#     --parameters ParameterKey=CollectorArn,ParameterValue=ARN\n"
                     "#   aws cloudformation create-stack-instances --stack-set-name rolecall-collect \\\n"
                     "#     --regions us-east-1 --deployment-targets OrganizationalUnitIds=ROOT\n"
                     "AWSTemplateFormatVersion: \"2010-09-09\"\n"
                     "Description: The read-only role that rolecall collects accounts with\n"
                     "Parameters:\n"
                     "  CollectorArn:\n"
                     "    Type: String\n"
                     "    Description: ARN of the role or user that runs rolecall\n"
                     "Resources:\n"
                     "  RolecallCollect:\n"
                     "    Type: AWS::IAM::Role\n"
                     "    Properties:\n"));
    add_name(out, "      Path: ", "      RoleName: ", role_of(options));
    buf_add(out, STR("      MaxSessionDuration: 3600\n"
                     "      AssumeRolePolicyDocument:\n"
                     "        Version: \"2012-10-17\"\n"
                     "        Statement:\n"
                     "          - Effect: Allow\n"
                     "            Principal:\n"
                     "              AWS: !Ref CollectorArn\n"
                     "            Action: sts:AssumeRole\n"));
    if (options->external_id.len > 0) {
        buf_add(out, STR("            Condition:\n"
                         "              StringEquals:\n"
                         "                sts:ExternalId: "));
        add_quoted(out, options->external_id);
        buf_add_char(out, '\n');
    }
    buf_add(out, STR("      Policies:\n"
                     "        - PolicyName: read\n"
                     "          PolicyDocument:\n"
                     "            Version: \"2012-10-17\"\n"
                     "            Statement:\n"
                     "              - Sid: RolecallRead\n"
                     "                Effect: Allow\n"
                     "                Action:\n"));
    add_actions(options, STR("                  - "), STR("\n"), out);
    buf_add(out, STR("                Resource: \"*\"\n"));
}

/* ---- Terraform ---- */

void documents_terraform(const struct documents_options *options, struct buf *out)
{
    buf_add(out, STR("# The role that rolecall reads an account with.\n"
                     "variable \"collector_arn\" {\n"
                     "  description = \"ARN of the role or user that runs rolecall\"\n"
                     "  type        = string\n"
                     "}\n"
                     "\n"
                     "resource \"aws_iam_role\" \"rolecall\" {\n"));
    add_name(out, "  path                 = ", "  name                 = ", role_of(options));
    buf_add(out, STR("  max_session_duration = 3600\n"
                     "  assume_role_policy = jsonencode({\n"
                     "    Version = \"2012-10-17\"\n"
                     "    Statement = [{\n"
                     "      Effect    = \"Allow\"\n"
                     "      Principal = { AWS = var.collector_arn }\n"
                     "      Action    = \"sts:AssumeRole\"\n"));
    if (options->external_id.len > 0) {
        buf_add(out, STR("      Condition = { StringEquals = { \"sts:ExternalId\" = "));
        add_quoted(out, options->external_id);
        buf_add(out, STR(" } }\n"));
    }
    buf_add(out, STR("    }]\n"
                     "  })\n"
                     "}\n"
                     "\n"
                     "resource \"aws_iam_role_policy\" \"rolecall\" {\n"
                     "  name = \"read\"\n"
                     "  role = aws_iam_role.rolecall.id\n"
                     "  policy = jsonencode({\n"
                     "    Version = \"2012-10-17\"\n"
                     "    Statement = [{\n"
                     "      Sid    = \"RolecallRead\"\n"
                     "      Effect = \"Allow\"\n"
                     "      Action = [\n"));
    add_actions(options, STR("        \""), STR("\",\n"), out);
    buf_add(out, STR("      ]\n"
                     "      Resource = \"*\"\n"
                     "    }]\n"
                     "  })\n"
                     "}\n"
                     "\n"
                     "output \"role_arn\" {\n"
                     "  value = aws_iam_role.rolecall.arn\n"
                     "}\n"));
}
