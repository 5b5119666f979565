--- Unit constants: a figure is written `80 * GB`, `3.35 * TB / s`, `0.14 / cm2`.
-- Base units are second, byte, bit, FLOP, watt, joule, volt, ampere, kelvin, hertz, millimetre and dollar. Decimal (GB)
-- and binary (GiB) prefixes are distinct; bits and bytes are too: pins count bits, everything else bytes.
-- @module llmspice.units
local units = {
    s = 1, ms = 1e-3, us = 1e-6, ns = 1e-9,
    hour = 3600, day = 24 * 3600, year = 365 * 24 * 3600,
    B = 1, kB = 1e3, MB = 1e6, GB = 1e9, TB = 1e12, PB = 1e15,
    KiB = 2^10, MiB = 2^20, GiB = 2^30, TiB = 2^40,
    bit = 1, kbit = 1e3, Mbit = 1e6, Gbit = 1e9, Tbit = 1e12,
    FLOP = 1, MFLOP = 1e6, GFLOP = 1e9, TFLOP = 1e12, PFLOP = 1e15,
    Hz = 1, kHz = 1e3, MHz = 1e6, GHz = 1e9,
    W = 1, kW = 1e3, MW = 1e6,
    J = 1, nJ = 1e-9, pJ = 1e-12, fJ = 1e-15, kWh = 3.6e6,
    V = 1, A = 1, K = 1,
    mm = 1, cm = 10, mm2 = 1, cm2 = 100,
    USD = 1,
}

return units
