return {
    name = "AzureLLMCode2024",
    title = "Code completion on Azure OpenAI, one week, May 2024",
    input_tokens = {
        mean = 2511,
        percent = {
            0, 10, 16, 27, 36, 50, 60, 70, 80, 86, 90, 93.5, 99, 100,
        },
        tokens = {
            1, 300, 570, 1000, 1330, 1930, 2430, 2950, 3870, 5000, 6251, 7640, 7685, 7743,
        },
    },
    output_tokens = {
        mean = 23,
        percent = {
            0, 50, 80, 90, 95, 99, 99.5, 99.9, 99.99, 100,
        },
        tokens = {
            1, 8, 22, 43, 79, 271, 345, 700, 1800, 5000,
        },
    },
    requests = 16803695,
    duration = 7 * day,
    rate = 27.8 / s,
    diurnal = { peak_to_trough = 10.0, weekend_reduction = 0.681 },
    files = { "AzureLLMInferenceTrace_code_1week.csv", "AzureLLMInferenceTrace_code_1week.csv.gz" },
    sources = {
        input_tokens = "published: mean, P50, P90, P95, P99, maximum; other knots read off the CDF, to 3 %",
        output_tokens = "assumed: knots from P99 to the maximum, shaped as in 2023 so that the mean holds",
        requests = "published statistics of the week",
        duration = "published statistics of the week",
        rate = "published statistics of the week",
        diurnal = "published: weekday peak over trough, and how much less on weekends",
    },
}
