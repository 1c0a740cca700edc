package nl.samenhang.aanval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files and names that nobody sends who means well. */
final class Bestanden {

    static final int MEGABYTE = 1024 * 1024;

    /** Names with a path, a line end or a sign that nobody sees; each wants a word of its own. */
    static final List<String> NAMES =
            List.of(
                    "../../../../etc/cron.d/%s.txt",
                    "..\\..\\windows\\%s.txt",
                    "%s.txt\\r\\nX-Eigen: ja",
                    "%s.txt\u0000.exe",
                    "%s%%0d%%0aX-Eigen: ja.txt",
                    "%s\u202efdp.txt");

    private Bestanden() {}

    /** Files that are not what their name says, by that name. */
    static Map<String, byte[]> disguised() {
        return Map.ofEntries(
                Map.entry("brief.pdf", bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000")),
                Map.entry(
                        "foto.png",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")),
                Map.entry("foto.jpg", bytes("<!doctype html><script>x()</script>")),
                Map.entry("verslag.docx", bytes("\u007fELF\u0002\u0001\u0001\u0000")),
                Map.entry("uitnodiging.txt", bytes("#!/bin/sh\nrm -rf ~\n")),
                Map.entry("tekst.txt", bytes("  \n<html><body onload=x()>")),
                Map.entry("oud.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                Map.entry("archief.zip", zip(Map.of("setup.exe", bytes("MZ")))),
                Map.entry(
                        "rekening.pdf",
                        bytes(
                                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>")),
                Map.entry(
                        "beschikking.pdf",
                        bytes("<!DOCTYPE html><title>Beschikking</title><script>x()</script>")),
                Map.entry(
                        "rekening.docx", zip(Map.of("brief.html", bytes("<script>x()</script>")))));
    }

    static Map<String, byte[]> docx(Map<String, byte[]> extra) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("[Content_Types].xml", bytes("x"));
        files.put("word/document.xml", bytes(UUID.randomUUID().toString()));
        files.putAll(extra);
        return files;
    }

    /** Written a piece at a time: it may not take us as much room as it would take who opens it. */
    static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : List.of("[Content_Types].xml", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bytes(part));
            }
            zip.putNextEntry(new ZipEntry("word/media/bom.bin"));
            var nothing = new byte[MEGABYTE];
            for (var i = 0; i < 700; i++) {
                zip.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The head of a PNG that says it is a million pixels wide and high. */
    static byte[] bombPicture() {
        var head =
                bytes(
                        "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u000f\u0042\u0040\u0000\u000f\u0042\u0040\u0008\u0006");
        return Arrays.copyOf(concat(head, bytes(UUID.randomUUID().toString())), 200);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
