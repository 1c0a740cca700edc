package nl.samenhang.recht.register.web;

import java.util.Locale;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.over.Organisatie;
import nl.samenhang.recht.register.RegisterRechten;
import nl.samenhang.recht.register.Registerexport;
import nl.samenhang.recht.register.Verwerkingsregister;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of processing: in full for the privacy officer, in short for everybody. */
@Controller
@Verwerking(Verwerking.GEEN)
class RegisterController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Verwerkingsregister register;
    private final Registerexport export;
    private final Organisatie organisatie;

    RegisterController(
            Verwerkingsregister register, Registerexport export, Organisatie organisatie) {
        this.register = register;
        this.export = export;
        this.organisatie = organisatie;
    }

    @GetMapping("/beheer/register")
    @Requires(RegisterRechten.INZIEN)
    String index(Model model, Locale locale) {
        model.addAttribute("bladen", register.all(locale.getLanguage()));
        model.addAttribute("organisatie", organisatie);
        return "recht/register/index";
    }

    @GetMapping("/beheer/register/{sleutel}")
    @Requires(RegisterRechten.INZIEN)
    String show(@PathVariable String sleutel, Model model, Locale locale) {
        model.addAttribute(
                "blad",
                register.find(sleutel, locale.getLanguage())
                        .orElseThrow(() -> new NotFound(new Onderwerp("verwerking", Ids.next()))));
        model.addAttribute("organisatie", organisatie);
        return "recht/register/blad";
    }

    @GetMapping("/beheer/register.csv")
    @Requires(RegisterRechten.INZIEN)
    ResponseEntity<String> csv(Locale locale) {
        return file(CSV, "csv", export.csv(locale));
    }

    @GetMapping("/beheer/register.json")
    @Requires(RegisterRechten.INZIEN)
    ResponseEntity<String> json(Locale locale) {
        return file(MediaType.APPLICATION_JSON, "json", export.json(locale));
    }

    @GetMapping("/beheer/register.pdf")
    @Requires(RegisterRechten.INZIEN)
    ResponseEntity<byte[]> pdf(Locale locale) {
        return file(MediaType.APPLICATION_PDF, "pdf", export.pdf(locale));
    }

    @GetMapping("/privacy/verwerkingen")
    @Requires(Requires.IEDEREEN)
    String publicly(Model model, Locale locale) {
        model.addAttribute("bladen", register.all(locale.getLanguage()));
        model.addAttribute("organisatie", organisatie);
        return "recht/register/openbaar";
    }

    private static <T> ResponseEntity<T> file(MediaType type, String ending, T body) {
        var disposition =
                ContentDisposition.attachment()
                        .filename("register-van-verwerkingen." + ending)
                        .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }
}
