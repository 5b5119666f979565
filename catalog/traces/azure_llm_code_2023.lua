return {
    name = "AzureLLMCode2023",
    title = "Code completion on Azure OpenAI, one hour, November 2023",
    input_tokens = {
        mean = 2047.848282,
        percent = {
            0, 0.023, 0.522, 1.021, 2.018, 3.028, 4.037, 5.069, 7.507, 10.035, 12.564, 15.036, 17.53, 20.002,
            22.508, 25.037, 27.509, 30.049, 32.509, 35.004, 37.544, 40.039, 42.533, 45.005, 47.556, 50.074,
            52.512, 55.018, 57.524, 60.007, 62.501, 65.03, 67.525, 70.019, 72.514, 75.02, 77.503, 80.032,
            82.515, 85.01, 87.516, 90.01, 92.527, 95.022, 96.043, 97.517, 99.796, 100,
        },
        tokens = {
            2.5, 3.5, 12.5, 17.5, 35.5, 50.5, 62.5, 75.5, 102.5, 147.5, 185.5, 232.5, 299.5, 385.5, 484.5,
            578.5, 679.5, 770.5, 863.5, 938.5, 1016.5, 1075.5, 1153.5, 1261.5, 1370.5, 1469.5, 1585.5, 1690.5,
            1798.5, 1909.5, 2048.5, 2164.5, 2305.5, 2433.5, 2578.5, 2745.5, 2942.5, 3193.5, 3538.5, 3923.5,
            4434.5, 5194.5, 6097.5, 7315.5, 7431.5, 7435.5, 7436.5, 7437.5,
        },
    },
    output_tokens = {
        mean = 27.88252636,
        percent = {
            0, 8.266, 15.365, 21.148, 30.344, 36.489, 41.535, 46.921, 52.013, 56.027, 59.542, 62.524, 66.992,
            69.373, 70.915, 73.897, 75.87, 77.821, 80.134, 82.685, 85.089, 87.697, 90.158, 92.607, 95.022,
            96.043, 97.029, 98.084, 99.002, 99.512, 99.909, 100,
        },
        tokens = {
            5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 14.5, 15.5, 16.5, 18.5, 19.5, 20.5, 22.5, 24.5,
            26.5, 29.5, 33.5, 39.5, 46.5, 55.5, 69.5, 90.5, 105.5, 128.5, 172.5, 252.5, 361.5, 831.5, 1899.5,
        },
    },
    spearman = -0.0215,
    requests = 8819,
    duration = 3435.95 * s,
    rate = 2.5664 / s,
    interarrival_cv = 13.151,
    files = { "AzureLLMInferenceTrace_code.csv" },
    sources = {
        input_tokens = "derived: quantiles of all requests of the public Azure LLM trace of 2023 (CC-BY 4.0)",
        output_tokens = "derived: as input_tokens",
        spearman = "derived: rank correlation of the two columns",
        requests = "derived: rows of the file",
        duration = "derived: first to last arrival",
        rate = "derived: from first to last arrival",
        interarrival_cv = "derived: standard deviation over mean of the gaps between arrivals",
    },
}
