return {
    name = "AzureLLMChat2024",
    title = "Conversations on Azure OpenAI, one week, May 2024",
    input_tokens = {
        mean = 1632,
        percent = {
            0, 5, 10, 20, 25, 33, 42, 45, 50, 55, 60, 67, 75, 80, 85, 88, 90, 94, 96, 98, 99, 100,
        },
        tokens = {
            1, 170, 270, 430, 540, 555, 610, 690, 928, 1400, 1680, 2000, 2350, 2650, 3050, 3400, 3830, 4600,
            5200, 6000, 6683, 7999,
        },
    },
    output_tokens = {
        mean = 106,
        percent = {
            0, 50, 60, 68, 75, 80, 85, 90, 95, 97, 99, 100,
        },
        tokens = {
            1, 41, 50, 65, 100, 180, 250, 342, 455, 530, 694, 1500,
        },
    },
    requests = 27303999,
    duration = 7 * day,
    rate = 45.1 / s,
    diurnal = { peak_to_trough = 2.0, weekend_reduction = 0.432 },
    files = { "AzureLLMInferenceTrace_conv_1week.csv", "AzureLLMInferenceTrace_conv_1week.csv.gz" },
    sources = {
        input_tokens = "published: mean, P50, P90, P95, P99, maximum; other knots read off the CDF, to 3 %",
        output_tokens = "as input_tokens",
        requests = "published statistics of the week",
        duration = "published statistics of the week",
        rate = "published statistics of the week",
        diurnal = "published: weekday peak over trough, and how much less on weekends",
    },
}
