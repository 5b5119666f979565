return {
    name = "Common",
    title = "Long prompts, medium answers",
    input_tokens = {
        min = 32,
        mean = 15671,
        percent = {
            0, 1, 1, 5, 5, 25, 25, 50, 50, 75, 75, 95, 95, 100,
        },
        tokens = {
            1, 645.5, 645.5, 1934.5, 2786, 5778, 6045.5, 9572.5, 11124, 17754, 20838.5, 33637.5, 51156, 98992,
        },
    },
    output_tokens = {
        min = 32,
        mean = 885,
        percent = {
            0, 0.952381, 0.952381, 4.761905, 4.761905, 23.809524, 23.809524, 47.619048, 47.619048, 71.428571,
            71.428571, 95.238095, 95.238095, 100,
        },
        tokens = {
            1, 4, 4, 10, 18.5, 41.5, 156.5, 409.5, 518, 988, 1160.5, 1975.5, 3062.5, 7815,
        },
    },
    notes = {
        "The reference model lists lengths with shares of 1, 4, 20, 25, 25, 20 (answers: 25) and 5 %, and means of",
        "15671 and 885 tokens, the sums of share times length. Here each share lies evenly about its length,",
        "halfway to its nearest neighbour, so that these means hold; drawn as a density through the knots they would",
        "be 35678 and 6557.",
        "The answers' shares sum to 105 % and are scaled to 100; the last reaches up so that their mean holds.",
    },
    sources = {
        input_tokens = "derived: the reference model's knots and shares, see notes; at least 32 tokens",
        output_tokens = "derived: as input_tokens",
    },
}
