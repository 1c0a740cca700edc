package nl.samenhang.recht.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The holidays of Algemene termijnenwet art. 3 lid 1, with Good Friday that lid 2 equates with
 * them.
 */
public enum Feestdag {
    NIEUWJAARSDAG,
    GOEDE_VRIJDAG,
    TWEEDE_PAASDAG,
    KONINGSDAG,
    BEVRIJDINGSDAG,
    HEMELVAARTSDAG,
    TWEEDE_PINKSTERDAG,
    EERSTE_KERSTDAG,
    TWEEDE_KERSTDAG;

    /** On which day this holiday falls in a year. */
    public LocalDate in(int jaar) {
        return switch (this) {
            case NIEUWJAARSDAG -> LocalDate.of(jaar, Month.JANUARY, 1);
            case GOEDE_VRIJDAG -> easterSunday(jaar).minusDays(2);
            case TWEEDE_PAASDAG -> easterSunday(jaar).plusDays(1);
            case KONINGSDAG -> birthdayOfTheKing(jaar);
            case BEVRIJDINGSDAG -> LocalDate.of(jaar, Month.MAY, 5);
            case HEMELVAARTSDAG -> easterSunday(jaar).plusDays(39);
            case TWEEDE_PINKSTERDAG -> easterSunday(jaar).plusDays(50);
            case EERSTE_KERSTDAG -> LocalDate.of(jaar, Month.DECEMBER, 25);
            case TWEEDE_KERSTDAG -> LocalDate.of(jaar, Month.DECEMBER, 26);
        };
    }

    /** 27 April since 2014, 30 April before; the Saturday before when that day is a Sunday. */
    private static LocalDate birthdayOfTheKing(int jaar) {
        var day = LocalDate.of(jaar, Month.APRIL, jaar >= 2014 ? 27 : 30);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /**
     * The first Sunday after the first full moon of spring, by the Gregorian computation known as
     * Meeus/Jones/Butcher; the letters are the ones of its publication.
     */
    static LocalDate easterSunday(int jaar) {
        var a = jaar % 19;
        var b = jaar / 100;
        var c = jaar % 100;
        var d = b / 4;
        var e = b % 4;
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var l = (2 * e + 2 * (c / 4) - h - c % 4 + 32) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return LocalDate.of(jaar, sum / 31, sum % 31 + 1);
    }
}
