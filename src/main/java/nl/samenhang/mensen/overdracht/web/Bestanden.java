package nl.samenhang.mensen.overdracht.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A package or an answer as a file to save; no browser keeps it on the way. */
final class Bestanden {

    private Bestanden() {}

    static ResponseEntity<byte[]> zip(String naam, byte[] inhoud) {
        return answer(MediaType.parseMediaType("application/zip"), naam, inhoud);
    }

    static ResponseEntity<byte[]> json(String naam, String inhoud) {
        return answer(MediaType.APPLICATION_JSON, naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(MediaType soort, String naam, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(soort)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(inhoud);
    }
}
