#include "core/form.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

struct spice_form
spice_form_zero(void)
{
    return (struct spice_form){{0}};
}

struct spice_form
spice_form_constant(double value)
{
    struct spice_form form = {{0}};

    form.c[SPICE_F_ONE] = value;
    return form;
}

struct spice_form
spice_form_feature(int offset)
{
    struct spice_form form = {{0}};

    form.c[SPICE_FEATURE(SPICE_PREFILL, offset)] = 1;
    form.c[SPICE_FEATURE(SPICE_DECODE, offset)] = 1;
    return form;
}

struct spice_form
spice_form_of_phase(const struct spice_form *form, enum spice_phase phase)
{
    struct spice_form part = {{0}};
    int first = SPICE_FEATURE(phase, 0);

    memcpy(&part.c[first], &form->c[first], SPICE_N_PHASE_FEATURES * sizeof part.c[0]);
    return part;
}

struct spice_form
spice_form_map_tokens(const struct spice_form *form, int offset)
{
    struct spice_form mapped = {{0}};

    for (int p = 0; p < SPICE_NPHASES; p++)
        mapped.c[SPICE_FEATURE(p, offset)] = form->c[SPICE_FEATURE(p, SPICE_F_TOKENS)];
    return mapped;
}

static bool
mentions(const struct spice_form *form, enum spice_phase phase)
{
    for (int i = 0; i < SPICE_N_PHASE_FEATURES; i++)
        if (form->c[SPICE_FEATURE(phase, i)] != 0)
            return true;
    return false;
}

struct spice_form
spice_form_indicator(const struct spice_form *form)
{
    bool prefill = mentions(form, SPICE_PREFILL);
    struct spice_form indicator = {{0}};

    if (prefill == mentions(form, SPICE_DECODE))
        return spice_form_constant(1);
    indicator.c[SPICE_FEATURE(prefill ? SPICE_PREFILL : SPICE_DECODE, SPICE_F_ACTIVE)] = 1;
    return indicator;
}

void
spice_form_add(struct spice_form *to, const struct spice_form *form, double factor)
{
    for (int i = 0; i < SPICE_N_FEATURES; i++)
        to->c[i] += factor * form->c[i];
}

struct spice_form
spice_form_scaled(const struct spice_form *form, double factor)
{
    struct spice_form scaled = {{0}};

    spice_form_add(&scaled, form, factor);
    return scaled;
}

double
spice_form_eval(const struct spice_form *form, const double features[SPICE_N_FEATURES])
{
    double sum = 0;

    for (int i = 0; i < SPICE_N_FEATURES; i++)
        sum += form->c[i] * features[i];
    return sum;
}

bool
spice_form_equal(const struct spice_form *a, const struct spice_form *b)
{
    for (int i = 0; i < SPICE_N_FEATURES; i++)
        if (a->c[i] != b->c[i])
            return false;
    return true;
}

/* How a feature is written; a digit is added for the second context kind on. */
static void
feature_name(int offset, char *name, size_t size)
{
    static const char *const plain[] = {"active", "T", "S", "O"};

    if (offset < SPICE_F_KV)
        snprintf(name, size, "%s", plain[offset]);
    else if (offset == SPICE_F_KV || offset == SPICE_F_PAIRS)
        snprintf(name, size, "%s", offset == SPICE_F_KV ? "KV" : "P");
    else if (offset < SPICE_F_PAIRS)
        snprintf(name, size, "KV%d", offset - SPICE_F_KV);
    else
        snprintf(name, size, "P%d", offset - SPICE_F_PAIRS);
}

struct printer {
    char *text;
    int size, used;
};

static void
print_term(struct printer *out, double coefficient, const char *name)
{
    const char *minus = out->used > 0 ? " - " : "-";
    const char *plus = out->used > 0 ? " + " : "";
    const char *sign = coefficient < 0 ? minus : plus;
    double magnitude = fabs(coefficient);
    int n;

    if (out->used >= out->size - 1)
        return;
    if (name == NULL)
        n = snprintf(out->text + out->used, (size_t)(out->size - out->used), "%s%.15g", sign,
                     magnitude);
    else if (magnitude == 1)
        n = snprintf(out->text + out->used, (size_t)(out->size - out->used), "%s%s", sign, name);
    else
        n = snprintf(out->text + out->used, (size_t)(out->size - out->used), "%s%.15g*%s", sign,
                     magnitude, name);
    out->used += n;
}

void
spice_form_print(const struct spice_form *form, char *text, int size)
{
    static const char *const suffix[SPICE_NPHASES] = {".prefill", ".decode"};
    struct printer out = {text, size, 0};
    char name[16], full[32];

    text[0] = '\0';
    for (int i = 0; i < SPICE_N_PHASE_FEATURES; i++) {
        double prefill = form->c[SPICE_FEATURE(SPICE_PREFILL, i)];
        double decode = form->c[SPICE_FEATURE(SPICE_DECODE, i)];

        feature_name(i, name, sizeof name);
        if (prefill == decode && prefill != 0) {
            print_term(&out, prefill, name);
            continue;
        }
        for (int p = 0; p < SPICE_NPHASES; p++) {
            double c = p == SPICE_PREFILL ? prefill : decode;

            snprintf(full, sizeof full, "%s%s", name, suffix[p]);
            if (c != 0)
                print_term(&out, c, full);
        }
    }
    if (form->c[SPICE_F_ONE] != 0 || out.used == 0)
        print_term(&out, form->c[SPICE_F_ONE], NULL);
}
