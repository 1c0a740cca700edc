package nl.samenhang.mensen.privacyverzoek.web;

import nl.samenhang.mensen.privacyverzoek.Kopie;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A copy as a file to save; no browser keeps it on the way. */
final class Bestanden {

    private Bestanden() {}

    static ResponseEntity<byte[]> pdf(Kopie kopie) {
        return answer(MediaType.APPLICATION_PDF, "kopie-van-mijn-gegevens.pdf", kopie.pdf());
    }

    static ResponseEntity<byte[]> zip(Kopie kopie) {
        return answer(
                MediaType.parseMediaType("application/zip"),
                "kopie-van-mijn-gegevens.zip",
                kopie.zip());
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
