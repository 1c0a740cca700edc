package nl.samenhang.bestaanszekerheid.doorrekening;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A policy officer at work, and the jobs that follow. */
abstract class DoorrekeningTest extends SamenhangTest {

    @Autowired protected JdbcClient jdbc;
    @Autowired protected Modelleveringen leveringen;
    @Autowired protected Varianten varianten;
    @Autowired private List<Taakuitvoerder> uitvoerders;
    @Autowired private Taken taken;
    @Autowired private Personeel personeel;

    protected Gebruiker beleid;
    protected Gebruiker wethouder;
    protected Gebruiker consulent;

    @BeforeEach
    void november() {
        empty("doorrekening.levering");
        clock.set(Modelfixture.DAG);
        var team = personeel.team("Beleid");
        beleid = personeel.medewerker("Tess", "BELEIDSMEDEWERKER", team);
        wethouder = personeel.medewerker("Wouter", "BESTUURDER", team);
        consulent = personeel.medewerker("Cor", "CONSULENT", team);
    }

    /** Households of nobody, so many lines. */
    protected static List<String> lines(int aantal) {
        var bron = Modelfixture.bevolking(3, aantal);
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Modelregel("VERZONNEN-" + i, bron.get(i)).write())
                .toList();
    }

    protected MvcTestResult upload(List<String> regels) {
        var inhoud =
                Stream.concat(Stream.of(Modelregel.kop()), regels.stream())
                        .collect(Collectors.joining("\n"));
        return upload(inhoud.getBytes(StandardCharsets.UTF_8));
    }

    protected MvcTestResult upload(byte[] inhoud) {
        return mvc.post()
                .uri("/doorrekeningen/bevolking")
                .multipart()
                .file(new MockMultipartFile("bestand", "model.csv", "text/csv", inhoud))
                .param("bron", "Proeflevering")
                .param("peildatum", "1-10-2026")
                .with(by(beleid))
                .with(csrf())
                .exchange();
    }

    /** Takes in a town; the address of its page. */
    protected String town(int huishoudens) {
        var result = upload(lines(huishoudens));
        assertThat(result).hasStatus3xxRedirection();
        werk().read();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    protected void read() {
        werk().read();
    }

    protected MvcTestResult ask(Map<String, String> anders, String... regelingen) {
        var velden = new LinkedHashMap<>(Map.of("naam", "Ruimer", "dag", "10-11-2026"));
        velden.putAll(anders);
        var request = mvc.post().uri("/doorrekeningen").param("regeling", regelingen);
        velden.forEach(request::param);
        return request.with(by(beleid)).with(csrf()).exchange();
    }

    /** Asks and has it worked out; the address of the outcome. */
    protected String worked(Map<String, String> anders, String... regelingen) {
        var result = ask(anders, regelingen);
        assertThat(result).hasStatus3xxRedirection();
        werk().reckon();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    protected MvcTestResult get(String pad, Gebruiker wie) {
        return mvc.get().uri(pad).with(by(wie)).exchange();
    }

    protected static String text(MvcTestResult result) {
        try {
            return result.getResponse()
                    .getContentAsString()
                    .replaceAll("<[^>]+>", " ")
                    .replaceAll("[\\s\u00a0]+", " ");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Modelwerk werk() {
        return new Modelwerk(SAMENSTAD, taken, uitvoerders);
    }
}
