package nl.samenhang.kernel;

/**
 * The parts of life in which somebody may need help; the order is the one in which screens show
 * them. Follows the domains of the Zelfredzaamheid-Matrix 2017 with its supplement on parenthood.
 */
public enum Levensdomein {
    FINANCIEN,
    WERK_EN_OPLEIDING,
    HUISVESTING,
    HUISELIJKE_RELATIES,
    OPGROEIEN,
    GEESTELIJKE_GEZONDHEID,
    LICHAMELIJKE_GEZONDHEID,
    MIDDELENGEBRUIK,
    ZELFZORG,
    HUISHOUDEN,
    SOCIAAL_NETWERK,
    TIJDSBESTEDING,
    MEEDOEN,
    JUSTITIE
}
