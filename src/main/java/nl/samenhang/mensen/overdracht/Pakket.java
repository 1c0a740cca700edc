package nl.samenhang.mensen.overdracht;

/**
 * A signed package as it goes out.
 *
 * @param sleutel the key that signed it
 */
record Pakket(byte[] inhoud, byte[] sha256, Vingerafdruk sleutel) {}
