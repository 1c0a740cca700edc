package nl.samenhang.bestaanszekerheid.verstrekking;

import java.nio.charset.StandardCharsets;

/** Reads an answer of the bank for who attacks the reader. */
public final class Bankantwoordproef {

    private Bankantwoordproef() {}

    public static void read(String xml) {
        Bankantwoord.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
