package nl.samenhang.platform.document.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.Mediatype;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A kept file, for who may see it: row level security decides which exist. */
@Controller
class DocumentController {

    private final Documenten documenten;

    DocumentController(Documenten documenten) {
        this.documenten = documenten;
    }

    @GetMapping("/documenten/{id}")
    @Requires("document.inzien")
    @Verwerking("document-inzien")
    ResponseEntity<byte[]> show(@PathVariable UUID id) {
        return answer(documenten.openAtWork(new DocumentId(id)));
    }

    @GetMapping("/mijn/documenten/{id}")
    @Requires(Requires.INWONER)
    @Verwerking("document-inzien")
    ResponseEntity<byte[]> showShared(@PathVariable UUID id) {
        return answer(documenten.openShared(new DocumentId(id)));
    }

    /** A PDF opens in the browser; all else is saved, so that nothing of it runs on our address. */
    private static ResponseEntity<byte[]> answer(Documenten.Inhoud inhoud) {
        var document = inhoud.document();
        var inline = document.mediatype() == Mediatype.PDF;
        var disposition =
                (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(document.naam(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediatype().code()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(inhoud.bytes());
    }
}
