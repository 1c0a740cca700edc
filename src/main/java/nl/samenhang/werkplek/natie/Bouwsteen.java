package nl.samenhang.werkplek.natie;

/**
 * A key, index or reference that is taken down before the copying and built again after it.
 *
 * @param opbouw the statement that builds it
 */
record Bouwsteen(String tabel, String naam, Soort soort, String opbouw) {

    enum Soort {
        INDEX,
        SLEUTEL,
        VERWIJZING
    }

    String afbraak() {
        return soort == Soort.INDEX
                ? "drop index %s.%s".formatted(schema(), quoted())
                : "alter table %s drop constraint %s".formatted(tabel, quoted());
    }

    private String schema() {
        return tabel.substring(0, tabel.indexOf('.'));
    }

    private String quoted() {
        return "\"" + naam + "\"";
    }
}
