#include "core/trace/field.h"

#include <string.h>

#include "core/trace/lengths.h"

#define DIGITS_MAX 18 /* of a mantissa in 64 bits */
#define EXPONENT_MAX 400
#define DIVISOR_MAX 300 /* of a power of ten in one step */

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

struct spice_text
spice_text_trim(struct spice_text t)
{
    while (t.length > 0 && is_blank(t.at[0])) {
        t.at++;
        t.length--;
    }
    while (t.length > 0 && is_blank(t.at[t.length - 1]))
        t.length--;
    if (t.length >= 2 && t.at[0] == '"' && t.at[t.length - 1] == '"') {
        t.at++;
        t.length -= 2;
    }
    return t;
}

bool
spice_text_is(struct spice_text t, const char *word)
{
    size_t i;

    for (i = 0; i < t.length && word[i] != '\0'; i++)
        if (lower(t.at[i]) != lower(word[i]))
            return false;
    return i == t.length && word[i] == '\0';
}

const char *
spice_text_quote(struct spice_text t, char quoted[SPICE_QUOTE_MAX])
{
    size_t n = t.length < SPICE_QUOTE_MAX - 4 ? t.length : SPICE_QUOTE_MAX - 4;

    for (size_t i = 0; i < n; i++)
        quoted[i] = (char)(t.at[i] >= ' ' && t.at[i] <= '~' ? t.at[i] : '?');
    strcpy(quoted + n, n < t.length ? "..." : "");
    return quoted;
}

/* Ten to a power: exact up to 22, by squaring beyond. */
static double
power_of_ten(int exponent)
{
    static const double small[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                   1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    double power = 1, square = 1e22;

    if (exponent <= 22)
        return small[exponent];
    power = small[exponent % 22];
    for (int n = exponent / 22; n > 0; n /= 2) {
        if (n % 2 == 1)
            power *= square;
        square *= square;
    }
    return power;
}

/* Digits, a point, digits; what does not fit the mantissa counts in the exponent. */
struct decimal {
    uint64_t mantissa;
    int n_digits, exponent;
    bool any;
};

static size_t
read_decimal(struct spice_text t, size_t i, struct decimal *d)
{
    bool fraction = false;

    memset(d, 0, sizeof *d);
    for (; i < t.length && (is_digit(t.at[i]) || (t.at[i] == '.' && !fraction)); i++) {
        if (t.at[i] == '.') {
            fraction = true;
            continue;
        }
        d->any = true;
        if (d->n_digits < DIGITS_MAX) {
            d->mantissa = d->mantissa * 10 + (uint64_t)(t.at[i] - '0');
            d->n_digits += d->mantissa > 0;
            d->exponent -= fraction;
        } else if (!fraction) {
            d->exponent += d->exponent < EXPONENT_MAX;
        }
    }
    return i;
}

/* In two steps where the power of ten alone would leave the range of doubles. */
static double
scaled(const struct decimal *d)
{
    double value = (double)d->mantissa;
    int down = d->exponent < -EXPONENT_MAX ? EXPONENT_MAX : -d->exponent;

    if (d->mantissa == 0) /* 0e999 is 0 */
        return 0;
    if (d->exponent >= 0)
        return value * power_of_ten(d->exponent);
    if (down <= DIVISOR_MAX)
        return value / power_of_ten(down);
    return value / power_of_ten(DIVISOR_MAX) / power_of_ten(down - DIVISOR_MAX);
}

static size_t
read_exponent(struct spice_text t, size_t i, int *exponent)
{
    int value = 0;
    bool negative = false;

    if (i >= t.length || lower(t.at[i]) != 'e')
        return i;
    i++;
    if (i < t.length && (t.at[i] == '-' || t.at[i] == '+'))
        negative = t.at[i++] == '-';
    if (i >= t.length || !is_digit(t.at[i]))
        return 0;
    for (; i < t.length && is_digit(t.at[i]); i++)
        value = value < EXPONENT_MAX ? value * 10 + (t.at[i] - '0') : EXPONENT_MAX;
    *exponent += negative ? -value : value;
    return i;
}

bool
spice_text_number(struct spice_text t, double *number)
{
    size_t i = 0;
    struct decimal d;
    bool negative;

    t = spice_text_trim(t);
    negative = t.length > 0 && t.at[0] == '-';
    i += negative || (t.length > 0 && t.at[0] == '+');
    i = read_decimal(t, i, &d);
    if (!d.any)
        return false;
    i = read_exponent(t, i, &d.exponent);
    if (i != t.length)
        return false;
    *number = scaled(&d);
    if (negative)
        *number = -*number;
    return true;
}

/* Days from 1970-01-01 to a date of the Gregorian calendar (March-based years). */
static int64_t
days_from_date(int64_t year, int64_t month, int64_t day)
{
    int64_t y = month > 2 ? year : year - 1, era = y / 400, of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* n digits followed by the character end (0: any); moves *t past both. */
static bool
take_digits(struct spice_text *t, int n, char end, int64_t *value)
{
    *value = 0;
    if (t->length < (size_t)n + (end != 0))
        return false;
    for (int i = 0; i < n; i++) {
        if (!is_digit(t->at[i]))
            return false;
        *value = *value * 10 + (t->at[i] - '0');
    }
    if (end != 0 && t->at[n] != end)
        return false;
    t->at += n + (end != 0);
    t->length -= (size_t)n + (end != 0);
    return true;
}

static bool
take_zone(struct spice_text *t, int64_t *offset_s)
{
    int64_t hours, minutes = 0, sign;

    *offset_s = 0;
    if (t->length == 0 || (t->length == 1 && t->at[0] == 'Z'))
        return true;
    if (t->at[0] != '+' && t->at[0] != '-')
        return false;
    sign = t->at[0] == '+' ? 1 : -1;
    t->at++;
    t->length--;
    if (!take_digits(t, 2, 0, &hours))
        return false;
    if (t->length > 0 && t->at[0] == ':') {
        t->at++;
        t->length--;
    }
    if (t->length > 0 && (!take_digits(t, 2, 0, &minutes) || t->length > 0))
        return false;
    *offset_s = sign * (hours * 3600 + minutes * 60);
    return true;
}

static bool
read_date(struct spice_text t, struct spice_instant *instant)
{
    int64_t year, month, day, hour, minute, second, zone;
    struct decimal d = {0, 0, 0, false};
    size_t end = 0;

    if (!take_digits(&t, 4, '-', &year) || !take_digits(&t, 2, '-', &month) ||
        !take_digits(&t, 2, 0, &day) || t.length == 0 || (t.at[0] != ' ' && t.at[0] != 'T'))
        return false;
    t.at++;
    t.length--;
    if (!take_digits(&t, 2, ':', &hour) || !take_digits(&t, 2, ':', &minute) ||
        !take_digits(&t, 2, 0, &second))
        return false;
    if (t.length > 0 && t.at[0] == '.')
        end = read_decimal(t, 0, &d);
    t.at += end;
    t.length -= end;
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60 ||
        !take_zone(&t, &zone))
        return false;
    instant->whole_s =
        days_from_date(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - zone;
    instant->part_s = scaled(&d);
    return true;
}

bool
spice_text_instant(struct spice_text t, struct spice_instant *instant)
{
    double seconds;

    t = spice_text_trim(t);
    if (t.length > 4 && t.at[4] == '-')
        return read_date(t, instant);
    if (!spice_text_number(t, &seconds) || !(seconds >= 0 && seconds < 1e15))
        return false;
    instant->whole_s = (int64_t)seconds;
    instant->part_s = seconds - (double)instant->whole_s;
    return true;
}

bool
spice_check_tokens(double tokens, int64_t least, const char *column, int64_t line,
                   struct spice_err *err)
{
    if (!(tokens >= (double)least && tokens <= (double)SPICE_TOKENS_MAX))
        return spice_fail(err, 0, "line %lld: %s is %.10g; expected %lld to %lld", (long long)line,
                          column, tokens, (long long)least, (long long)SPICE_TOKENS_MAX);
    if (tokens != (double)(int64_t)tokens)
        return spice_fail(err, 0, "line %lld: %s is %.10g; expected a whole number",
                          (long long)line, column, tokens);
    return true;
}
