package nl.samenhang.aanval;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, written by hand so that a file may be called anything. */
final class Multipart {

    private static final String BOUNDARY = "grens7391";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Multipart field(String naam, String waarde) {
        return part("form-data; name=\"" + naam + "\"", waarde.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String veld, String naam, byte[] inhoud) {
        return part(
                "form-data; name=\""
                        + veld
                        + "\"; filename=\""
                        + naam
                        + "\"\r\nContent-Type: application/pdf",
                inhoud);
    }

    private Multipart part(String disposition, byte[] inhoud) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
        out.writeBytes(inhoud);
        write("\r\n");
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        write("--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
