/* SPDX-License-Identifier: Apache-2.0
 *
 * What the sources of credentials have in common.
 */
#include "aws/provider.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/utf8.h"

struct provider *provider_new(struct provider_context *context, const char *format, ...)
{
    struct provider *provider = ARENA_NEW(context->arena, struct provider);
    va_list args;
    va_start(args, format);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *name = len < 0 ? NULL : arena_alloc(context->arena, (size_t)len + 1);
    if (provider == NULL || name == NULL)
        return NULL;
    va_start(args, format);
    (void)vsnprintf(name, (size_t)len + 1, format, args);
    va_end(args);
    provider->context = context;
    provider->name = (struct str){name, (size_t)len};
    return provider;
}

int64_t provider_now(const struct provider_context *context)
{
    const struct world *world = context->settings->world;
    return world->now(world->self);
}

void provider_trace(const struct provider_context *context, const char *format, ...)
{
    if (context->options->trace == NULL)
        return;
    char *text = NULL;
    struct buf shown = BUF_NEW(BUF_UNBOUNDED);
    va_list args;
    va_start(args, format);
    int len = vasprintf(&text, format, args);
    va_end(args);
    if (len < 0)
        return; /* a line less in the trace is no failure of the run */
    utf8_add_shown(&shown, (struct str){text, (size_t)len}, false);
    if (shown.failed == RC_OK)
        context->options->trace(context->options->trace_self, buf_str(&shown));
    buf_free(&shown);
    free(text);
}

static bool holds(const struct config_section *section, const struct config_property *property)
{
    return section != NULL && config_section_find(section, property->name) == property;
}

void provider_place(struct err *err, const struct profile *profile, const struct config_property *property)
{
    const struct config_section *section =
        holds(profile->credentials, property) ? profile->credentials : profile->config;
    if (section != NULL)
        err_place(err, section->file, property->line, 0);
}
