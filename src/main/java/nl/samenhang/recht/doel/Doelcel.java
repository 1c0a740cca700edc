package nl.samenhang.recht.doel;

/** One cell of the purpose table: what one rule says for one purpose, role, kind and law. */
record Doelcel(String doel, String rol, String categorie, String wet, Doelregel regel) {

    String sleutel() {
        return String.join(" x ", doel, rol, categorie, wet);
    }
}
