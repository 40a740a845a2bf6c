package cn.lawcampaign.intake.cleaning;

import static cn.lawcampaign.intake.cleaning.Pictures.join;
import static cn.lawcampaign.intake.cleaning.Pictures.latin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    static Stream<Arguments> signatures() {
        return Stream.of(
                is("image/heic", Kind.IMAGE, "\0\0\0\30ftypheic\0\0\0\0mif1heic"),
                is("image/heic", Kind.IMAGE, "\0\0\0\30ftypmif1\0\0\0\0mif1heic"),
                is("image/heif", Kind.IMAGE, "\0\0\0\24ftypmif1\0\0\0\0mif1"),
                is("image/avif", Kind.IMAGE, "\0\0\0\34ftypavif\0\0\0\0avifmif1miaf"),
                is("video/mp4", Kind.VIDEO, "\0\0\0\40ftypisom\0\0\2\0isomiso2avc1mp41"),
                is("video/quicktime", Kind.VIDEO, "\0\0\0\24ftypqt  \0\0\2\0qt  "),
                is("video/3gpp", Kind.VIDEO, "\0\0\0\24ftyp3gp5\0\0\1\0003gp5"),
                is("video/x-msvideo", Kind.VIDEO, "RIFF\44\0\0\0AVI LIST"),
                is("audio/mp4", Kind.AUDIO, "\0\0\0\40ftypM4A \0\0\0\0M4A mp42isom"),
                is("audio/mpeg", Kind.AUDIO, "ID3\3\0\0\0\0\0\0"),
                is("audio/amr", Kind.AUDIO, "#!AMR\n<\0\1\2"),
                is("audio/silk", Kind.AUDIO, "\2#!SILK_V3\1\2\3"),
                is("audio/wav", Kind.AUDIO, "RIFF\44\0\0\0WAVEfmt "),
                is("audio/ogg", Kind.AUDIO, "OggS\0\2\0\0\0\0\0\0\0\0\1\2\3\4\0\0\0\0\0\0\0\0\1\36\1vorbis"),
                is("audio/aac", Kind.AUDIO, "\u00FF\u00F1\120\u0080\0\0\0\0"),
                is("image/webp", Kind.IMAGE, "RIFF\44\0\0\0WEBPVP8 "),
                is("image/tiff", Kind.IMAGE, "II*\0\10\0\0\0"),
                is("application/pdf", Kind.PDF, "%PDF-1.7\n"),
                is("application/rtf", Kind.OFFICE, "{\\rtf1\\ansi hello}"),
                is("application/x-rar-compressed", Kind.ARCHIVE, "Rar!\32\7\1\0\1\2\3\4\12\1\5"),
                is("application/x-rar-encrypted", Kind.ARCHIVE, "Rar!\32\7\1\0\1\2\3\4\41\4\0\0"),
                is("application/x-7z-compressed", Kind.ARCHIVE, "7z\u00BC\u00AF\47\34\0\4"),
                is("application/gzip", Kind.ARCHIVE, "\37\u008B\10\0\0\0\0\0"),
                is("application/x-msdownload", Kind.PROGRAM, "MZ\u0090\0\3\0\0\0\4\0\0\0"),
                is("application/x-executable", Kind.PROGRAM, "\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0\0\0\0\0"),
                is("application/x-executable", Kind.PROGRAM, "\u00CF\u00FA\u00ED\u00FE\7\0\0\1\3\0\0\0\2\0\0\0"),
                is("application/x-executable", Kind.PROGRAM, "\u00CA\u00FE\u00BA\u00BE\0\0\0\75\1\0\0\7"),
                is("application/x-executable", Kind.PROGRAM, "dex\n035\0"),
                is("application/x-ms-shortcut", Kind.PROGRAM, "L\0\0\0\1\24\2\0\0\0\0\0\u00C0\0\0\0\0\0\0F"),
                is("message/rfc822", Kind.MAIL,
                        "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nhello"),
                is("text/html", Kind.OTHER, "<!DOCTYPE html><html><body>hi</body></html>"),
                is("text/html-script", Kind.PROGRAM, "<html><body onload=go()>hi</body></html>"),
                is("image/svg+xml", Kind.OTHER, "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>"),
                is("image/svg+xml-script", Kind.PROGRAM,
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>"),
                is("application/octet-stream", Kind.OTHER, "\1\2\3\4\5\6\u00C8"));
    }

    private static Arguments is(String mediaType, Kind kind, String content) {
        return Arguments.of(mediaType, kind, latin(content));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void a_file_is_what_it_begins_with(String mediaType, Kind kind, byte[] content) throws IOException {
        FileType type = FileTypes.of(Source.of(content));
        assertEquals(mediaType, type.mediaType());
        assertEquals(kind, type.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#!/bin/sh\necho hi\n", "@echo off\r\ndel x\r\n", "REM quiet\r\nSETLOCAL\r\n",
            "rem x\r\n@echo off\r\n",
            "param($x)\nInvoke-Expression $x", "$c = New-Object Net.WebClient\n", "<# help #>\nIEX ($x)\n",
            "' a note\r\nSet x = CreateObject(\"WScript.Shell\")\n", "Option Explicit\nDim a\n",
            "On Error Resume Next\n",
            "// hi\nvar x = new ActiveXObject('WScript.Shell');", "/* a */ eval(x)", "function go() { }",
            "<?php echo 1;", "[InternetShortcut]\r\nURL=http://x\r\n", "Windows Registry Editor Version 5.00\r\n"})
    void text_that_runs_is_a_program(String script) throws IOException {
        for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            FileType type = FileTypes.of(Source.of(script.getBytes(charset)));
            assertEquals(Kind.PROGRAM, type.kind(), type.mediaType());
            assertEquals(Optional.of(Acceptance.Refusal.PROGRAM), Acceptance.refusal(type));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年5月4日，执法人员拦车。", "时间,地点,金额\r\n5月4日,建设街,200\r\n", "# 经过\n\n- 他说 @echo off 是什么",
            "2023-05-01 10:00:00 INFO eval(x) called", "Set off at nine. Call me.",
            "Dim lights on the road that night.",
            "Function of this office is unclear", "rem tene, verba sequentur: the officers took my car.",
            "MZ Transport was stopped at the bridge again.", "我让他看 #!/bin/sh 他不看", "a",
            "Subject: about the road\n\nI want"})
    void an_account_is_a_text_whatever_it_speaks_of(String account) throws IOException {
        for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                Charset.forName("GB18030")}) {
            assertEquals("text/plain", FileTypes.of(Source.of(account.getBytes(charset))).mediaType(), charset.name());
        }
    }

    @Test
    void a_script_is_seen_wherever_it_stands() throws IOException {
        String svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">";
        for (int place : new int[]{100, 65_500, 65_530, 131_060, 300_000}) {
            String far = "<rect/>".repeat(place / 7) + "x".repeat(place % 7);
            assertEquals("image/svg+xml-script",
                    FileTypes.of(Source.of(latin(svg + far + "<script>go()</script></svg>"))).mediaType());
            assertEquals("text/html-script", FileTypes.of(Source.of(latin("<!DOCTYPE html><html><body>" + far + "<p"
                    + " ".repeat(500) + "onclick" + " ".repeat(500) + "=go()>"))).mediaType());
            assertEquals("image/svg+xml", FileTypes.of(Source.of(latin(svg + far + "</svg>"))).mediaType());
        }
    }

    @Test
    void a_page_inside_xml_is_a_page() throws IOException {
        String xml = "<?xml version=\"1.0\"?><list><a>1</a>%s</list>";
        assertEquals("application/xml", FileTypes.of(Source.of(latin(xml.formatted("")))).mediaType());
        assertEquals(Kind.PROGRAM, FileTypes.of(Source.of(latin(xml.formatted(
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">go()</h:script>")))).kind());
    }

    @Test
    void nothing_is_refused_as_empty() throws IOException {
        FileType type = FileTypes.of(Source.of(new byte[0]));
        assertEquals(Kind.EMPTY, type.kind());
        assertEquals(Optional.of(Acceptance.Refusal.EMPTY), Acceptance.refusal(type));
    }

    @Test
    void everything_else_is_taken() throws IOException {
        for (String content : new String[]{"%PDF-1.4", "abc", "\1\2\3\4\5\6\u00C8", "Rar!\32\7\1\0"}) {
            assertEquals(Optional.empty(), Acceptance.refusal(FileTypes.of(Source.of(latin(content)))));
        }
    }

    @Test
    void a_polyglot_is_what_it_begins_with() throws IOException {
        byte[] program = join(latin("MZ\u0090\0\3\0\0\0"), Pictures.jpeg(1), latin("\n%PDF-1.4\n"));
        assertEquals(Kind.PROGRAM, FileTypes.of(Source.of(program)).kind());
        byte[] script = latin("#!/bin/sh\necho\nexit\n%PDF-1.4\n1 0 obj\n");
        assertEquals(Kind.PROGRAM, FileTypes.of(Source.of(script)).kind());
        byte[] page = latin("<html><script>go()</script></html>\n%PDF-1.4\n");
        assertEquals(Kind.PROGRAM, FileTypes.of(Source.of(page)).kind());
        byte[] picture = join(Pictures.jpeg(1), Zips.of("META-INF/MANIFEST.MF", "x", "Go.class", "y"));
        assertEquals("image/jpeg", FileTypes.of(Source.of(picture)).mediaType());
        Leftovers.none(Copied.of(picture).bytes(), "MANIFEST.MF", "Go.class");
    }
}
