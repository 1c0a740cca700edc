package nl.samenhang.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.Pdfkeuring;
import nl.samenhang.platform.web.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VerzendingenTest extends SamenhangTest {

    private static final Bericht BERICHT =
            Bericht.of(
                    new Onderwerp("melding", Ids.next()),
                    Tekst.of("notification.aankondiging.titel"),
                    Tekst.of("notification.aankondiging.tekst"));

    @Autowired private Verzendingen verzendingen;
    @Autowired private WachtrijRepository repository;
    @Autowired private Verzender verzender;
    @Autowired private Brievenmaker brievenmaker;
    @Autowired private Afzender afzender;
    @Autowired private Texts texts;
    @Autowired private Demopostbus postbus;
    @Autowired private Documenten documenten;
    @Autowired private Clock time;

    private final GezinId gezin = GezinId.next();

    @BeforeEach
    void startWithAnEmptyOutbox() {
        empty("notification.verzending");
    }

    @Test
    void an_email_leaves_after_the_work_and_greets_the_reader() {
        as(
                "INTAKE",
                () -> verzendingen.queue(Ontvanger.byEmail("Anna", "anna@example.org"), BERICHT));
        assertThat(mailTo("anna@example.org")).isEmpty();

        send(verzender);
        assertThat(mailTo("anna@example.org"))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.onderwerp()).isEqualTo("Er is een bericht voor u");
                            assertThat(mail.tekst())
                                    .startsWith("Beste Anna,")
                                    .contains("Gemeente Samenstad");
                        });
    }

    @Test
    void work_that_is_rolled_back_sends_nothing() {
        assertThatThrownBy(
                        () ->
                                as(
                                        "INTAKE",
                                        () -> {
                                            verzendingen.queue(
                                                    Ontvanger.byEmail("Bert", "bert@example.org"),
                                                    BERICHT);
                                            throw new IllegalStateException("half-way");
                                        }))
                .hasMessage("half-way");
        send(verzender);
        assertThat(mailTo("bert@example.org")).isEmpty();
    }

    @Test
    void a_resident_reads_under_the_own_pages_and_the_mail_only_says_so() {
        var noor = new InwonerId(Ids.next());
        var secret =
                new Bericht(
                        Tekst.of("notification.postbus.titel"),
                        List.of(Tekst.of("notification.postbus.uitleg")),
                        BERICHT.onderwerp(),
                        Optional.empty());
        var aan = Ontvanger.resident("Noor", noor).withEmail(Optional.of("noor@example.org"));
        as("INTAKE", () -> verzendingen.queue(aan, secret));
        send(verzender);

        assertThat(as("BEWONER", () -> verzendingen.portaalberichten(noor)))
                .singleElement()
                .satisfies(b -> assertThat(b.titel()).isEqualTo("Postbus van de voorbeeldstad"));
        assertThat(mailTo("noor@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.tekst()).doesNotContain("eigen mail"));
    }

    @Test
    void without_email_a_letter_is_made_that_everybody_can_read() {
        var aan =
                Ontvanger.resident("S. de Wit", new InwonerId(Ids.next()))
                        .withAdres(List.of("Voorbeeldhof 12", "9911 AA Samenstad"), false);
        as("INTAKE", () -> verzendingen.queueBrief(aan, BERICHT.inGezin(gezin)));
        send(verzender);

        var brief = asSystem(() -> verzendingen.ofGezin(gezin)).getFirst();
        assertThat(brief.status()).isEqualTo(Verzendstatus.VERZONDEN);
        var pdf = asSystem(() -> documenten.open(brief.document().orElseThrow())).bytes();
        assertThat(Pdfkeuring.faults(pdf)).isEmpty();
        assertThat(as("CONSULENT", () -> verzendingen.ofGezin(gezin))).isEmpty();
    }

    @Test
    void a_shielded_address_stands_on_the_envelope_and_not_on_the_letter_in_the_file()
            throws IOException {
        var aan =
                Ontvanger.resident("M. Vlucht", new InwonerId(Ids.next()))
                        .withAdres(List.of("Kwartelgeheim 7", "9188 QZ Samenstad"), true);
        as("INTAKE", () -> verzendingen.queueBrief(aan, BERICHT.inGezin(gezin)));
        send(verzender);

        var brief = asSystem(() -> verzendingen.ofGezin(gezin)).getFirst();
        var bytes = asSystem(() -> documenten.open(brief.document().orElseThrow())).bytes();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("M. Vlucht", "alleen op de envelop")
                    .doesNotContain("Kwartelgeheim", "9188");
        }
    }

    @Test
    void who_can_be_reached_by_no_way_is_handed_back_to_the_caller() {
        var nobody =
                new Ontvanger("Iemand", Optional.empty(), Optional.empty(), List.of(), true, "nl");
        assertThat(as("INTAKE", () -> verzendingen.queue(nobody, BERICHT))).isEmpty();
    }

    @Test
    void a_mail_server_that_is_down_is_tried_again_later_and_given_up_in_the_end() {
        var down =
                new Mailer(
                        NotificationConfiguration.mailServer(URI.create("smtp://127.0.0.1:1")),
                        afzender,
                        texts);
        var unlucky =
                new Verzender(repository, down, brievenmaker, transaction, time, Optional.empty());
        as(
                "INTAKE",
                () ->
                        verzendingen.queue(
                                Ontvanger.byEmail("Cor", "cor@example.org"),
                                BERICHT.inGezin(gezin)));

        send(unlucky);
        assertThat(status()).isEqualTo(Verzendstatus.WACHT);
        send(verzender);
        assertThat(mailTo("cor@example.org")).as("not before its time").isEmpty();

        for (var attempt = 0; attempt < 5; attempt++) {
            clock.advance(Duration.ofHours(13));
            send(unlucky);
        }
        assertThat(status()).isEqualTo(Verzendstatus.MISLUKT);
    }

    @Test
    void two_nodes_send_each_message_once() throws InterruptedException {
        for (var i = 0; i < 120; i++) {
            as(
                    "INTAKE",
                    () ->
                            verzendingen.queue(
                                    Ontvanger.byEmail("Dirk", "dirk@example.org"), BERICHT));
        }
        var other = Thread.ofVirtual().start(() -> send(verzender));
        send(verzender);
        other.join();
        assertThat(mailTo("dirk@example.org")).hasSize(120);
        assertThat(asSystem(verzendingen::backlog)).isZero();
    }

    @Test
    void the_demo_shows_the_mail_of_its_residents() {
        as(
                "INTAKE",
                () -> verzendingen.queue(Ontvanger.byEmail("Eva", "eva@example.org"), BERICHT));
        send(verzender);
        assertThat(mvc.get().uri("/postbus"))
                .hasStatusOk()
                .bodyText()
                .contains("eva@example.org", "Beste Eva,");
    }

    private Verzendstatus status() {
        return asSystem(() -> verzendingen.ofGezin(gezin)).getFirst().status();
    }

    private List<Demopostbus.Mail> mailTo(String address) {
        return postbus.messages().stream().filter(mail -> mail.aan().equals(address)).toList();
    }

    private static void send(Verzender by) {
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "bericht-verzenden"),
                by::sendAll);
    }
}
