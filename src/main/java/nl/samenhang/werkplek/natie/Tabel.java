package nl.samenhang.werkplek.natie;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The tables that a nation fills, with the columns it knows; what refers comes after. */
enum Tabel {
    MEDEWERKER("security.medewerker", "gemeente,id,naam,functie,email"),
    TEAM("security.team", "gemeente,id,naam,gebied"),
    TEAMPOSTCODE("security.teampostcode", "gemeente,postcode4,team"),
    TEAMLID("security.teamlid", "gemeente,team,medewerker,periode"),
    ROL("security.roltoekenning", "gemeente,medewerker,rol,periode"),
    ACCOUNT("security.account", "gemeente,gebruikersnaam,wachtwoord,medewerker,naam"),
    INWONER(
            "inwoner.inwoner",
            "gemeente,id,bsn,voornamen,voorvoegsel,geslachtsnaam,geboortedatum,geboorteprecisie,geslacht,"
                    + "geheim,inschrijving,herkomst,telefoon,email,taal,gewijzigd_op"),
    VERBLIJF(
            "inwoner.verblijf",
            "gemeente,id,inwoner,periode,soort,straat,huisnummer,postcode,plaats,adressleutel"),
    RELATIE(
            "inwoner.relatie",
            "gemeente,id,inwoner,soort,ander,ander_naam,ander_geboren,ander_geboorteprecisie,periode"),
    GEZAG("inwoner.gezag", "gemeente,id,kind,code,periode"),
    ZOEKWOORD("inwoner.zoekwoord", "gemeente,woord,jaar,inwoner"),
    NAAMWOORD("inwoner.naamwoord", "gemeente,woord,klank"),
    HUISHOUDEN("huishouden.huishouden", "gemeente,id,adressleutel"),
    HUISHOUDENLID("huishouden.lid", "gemeente,huishouden,inwoner,periode"),
    GEZIN(
            "gezin.gezin",
            "gemeente,id,kenmerk,naam,status,team,geopend_op,gesloten_op,afsluitreden"),
    GEZINSLID("gezin.lid", "gemeente,gezin,inwoner,rol,periode"),
    WOORDEN("gezin.woorden", "gemeente,id,gezin,tekst,datum,door"),
    TEAMDOSSIER("security.teamdossier", "gemeente,team,gezin"),
    TOEGANG("security.dossiertoegang", "gemeente,gezin,actor,reden,bron"),
    AANSPREEKPUNT("aanspreekpunt.aanspreekpunt", "gemeente,id,gezin,medewerker,team,van,wisseling"),
    WACHTEND("aanspreekpunt.wachtend", "gemeente,gezin,team,sinds,uiterlijk"),
    MELDING(
            "melding.melding",
            "gemeente,id,referentie,ontvangen,status,kanaal,taal,kenmerken,hulpvraag,melder_rol,melder_naam,"
                    + "melder_telefoon,contactwijze,betrokkene_naam,betrokkene_geboortedatum,betrokkene_postcode,"
                    + "betrokkene_huisnummer,domeinen,gebeurtenissen,gevaar,tijd,signalen,kinderen,urgentie,"
                    + "urgentie_regels,wmo,behandelaar,gezin"),
    BETROKKENE_BIJ_MELDING("melding.betrokkene", "gemeente,melding,inwoner"),
    PLAN("gezinsplan.gezinsplan", "gemeente,id,gezin,status,versie,begonnen_op,vastgesteld_op"),
    ONDERDEEL("gezinsplan.onderdeel", "gemeente,id,gezin,plan,soort,naam,van"),
    BETROKKENE(
            "gezinsplan.betrokkene",
            "gemeente,id,gezin,plan,onderdeel,rol,partij_soort,partij_id,van"),
    DOEL(
            "gezinsplan.doel",
            "gemeente,id,gezin,plan,inwoner,levensdomein,tekst,beginsituatie,streven,streefdatum,voortgang"),
    ACTIE("gezinsplan.actie", "gemeente,id,gezin,plan,doel,tekst,partij_soort,partij_id,uiterlijk"),
    AFSPRAAK(
            "gezinsplan.afspraak",
            "gemeente,id,gezin,plan,partij_soort,partij_id,wat,uiterlijk,herinneren_op,status"),
    EVALUATIE("gezinsplan.evaluatie", "gemeente,id,gezin,plan,gepland,gehouden_op,verslag"),
    TERMIJN(
            "termijn.lopende_termijn",
            "gemeente,id,code,stap,onderwerp_soort,onderwerp_id,gezin,start,uiterlijk,status,beeindigd_op"),
    WERKITEM(
            "werkvoorraad.werkitem",
            "gemeente,id,soort,onderwerp_soort,onderwerp_id,gezin,tekst,argumenten,pad,team,medewerker,"
                    + "uiterlijk,geopend_op"),
    TIJDLIJN(
            "tijdlijn.regel",
            "gemeente,id,gezin,moment,soort,onderwerp_id,tekst,argumenten,betrokkenen,actor,actor_naam,voor_gezin"),
    NOTITIE(
            "tijdlijn.notitie",
            "gemeente,id,gezin,soort,datum,tekst,betrokkenen,auteur,auteur_naam,geschreven_op");

    final String naam;
    final String kolommen;

    Tabel(String naam, String kolommen) {
        this.naam = naam;
        this.kolommen = kolommen;
    }

    String copyInto(String table) {
        return "copy " + table + " (" + kolommen + ") from stdin";
    }

    /** All names in quotes, for a list in SQL. */
    static String names() {
        return Arrays.stream(values())
                .map(tabel -> "'" + tabel.naam + "'")
                .collect(Collectors.joining(","));
    }
}
