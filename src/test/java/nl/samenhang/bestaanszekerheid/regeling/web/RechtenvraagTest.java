package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvraag;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Fatima and her two children, and who asks with her for all rights. */
abstract class RechtenvraagTest extends RegieTest {

    @Autowired protected Rechtenvragen vragen;
    @Autowired protected JdbcClient jdbc;

    protected InwonerId fatima;
    protected InwonerId zeven;
    protected InwonerId dertien;
    protected GezinId huis;
    protected MedewerkerId ingrid;
    protected MedewerkerId tweede;

    @BeforeEach
    void fatimaWithTwoChildren() {
        clock.set(LocalDate.of(2026, 11, 10));
        tweede = collega("Tom Tweede", "INKOMENSCONSULENT", team);
        ingrid = collega("Ingrid Inkomen", "INKOMENSCONSULENT", team);
        fatima = inwoner("Fatima", LocalDate.of(1990, 4, 2));
        zeven = inwoner("Yara", LocalDate.of(2019, 9, 1));
        dertien = inwoner("Adam", LocalDate.of(2013, 3, 1));
        huis = asSystem(() -> gezinnen.create(List.of(fatima, zeven, dertien), team));
    }

    protected RequestPostProcessor ingrid() {
        return request(ingrid, "INKOMENSCONSULENT");
    }

    protected MvcTestResult get(String pad, RequestPostProcessor wie) {
        return mvc.get().uri(pad).with(wie).exchange();
    }

    protected MvcTestResult post(String pad, RequestPostProcessor wie, Map<String, String> velden) {
        var request = mvc.post().uri(pad);
        velden.forEach(request::param);
        return request.with(wie).with(csrf()).exchange();
    }

    protected static String to(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    protected static String text(MvcTestResult result) throws Exception {
        return result.getResponse()
                .getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replace("&#32;", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    protected String staff() {
        return "/gezinnen/" + huis + "/rechtenvragen";
    }

    protected String mine() {
        return "/mijn/" + huis + "/regelingen";
    }

    /** Answers all parts of a question that was begun. */
    protected void answerAll(String pad, RequestPostProcessor wie) {
        answerAll(pad, wie, Map.of());
    }

    protected void answerAll(String pad, RequestPostProcessor wie, Map<String, String> anders) {
        assertThat(to(post(pad + "/delen/WIE", wie, wie(anders)))).startsWith(pad + "/delen/");
        post(pad + "/delen/INKOMEN", wie, Map.of("inkomen", "1690", "maandenLaag", "48"));
        post(pad + "/delen/BEZIT", wie, Map.of("bezit", "3.100,00", "schulden", "0"));
        post(pad + "/delen/SCHOOL", wie, Map.of());
        assertThat(to(post(pad + "/delen/EERDER", wie, Map.of()))).isEqualTo(pad);
    }

    protected Map<String, String> wie(Map<String, String> anders) {
        var velden = new HashMap<String, String>();
        velden.put("rol-" + zeven, "KIND");
        velden.put("rol-" + dertien, "KIND");
        velden.put("anderen", "0");
        velden.putAll(anders);
        return velden;
    }

    protected String begun(String pad, RequestPostProcessor wie) {
        return to(post(pad, wie, Map.of("aanvrager", fatima.toString(), "helper", "Riet Bos")));
    }

    protected Rechtenvraag only() {
        return by(ingrid, "INKOMENSCONSULENT", () -> vragen.of(huis)).getFirst();
    }
}
