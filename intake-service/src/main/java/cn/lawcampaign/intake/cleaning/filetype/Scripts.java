package cn.lawcampaign.intake.cleaning.filetype;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that runs when its name ends in the right way. Only unmistakable first statements count: an account of an event
 * must never be refused because it speaks of a script. What slips through is stored and shown as plain text, which runs
 * nowhere.
 */
final class Scripts {

    private static final int LOOKED_AT = 4096;
    private static final int PIECE = 64 * 1024;
    /** Longer than anything that {@link #ACTIVE_MARKUP} looks for. */
    private static final int OVERLAP = 256;

    private static final List<Pattern> FIRST_STATEMENTS = List.of(
            // a shell, Windows command and PowerShell
            line("#!\\s?/"), line("@?echo off\\b"), line("@(?:echo|set|if|rem|call|start|cmd|powershell)\\b"),
            line("setlocal\\b"),
            line("param\\s?\\(\\s*[\\[$]"), line("\\$\\w+\\s*=\\s*(?:New-Object|Get-|Invoke-|\\[)"),
            line("(?:Invoke-Expression|IEX|Set-ExecutionPolicy|powershell(?:\\.exe)?)\\s+[-($'\"\\w]"),
            // Visual Basic and JavaScript
            line("Option Explicit\\b"), line("On Error Resume Next\\b"), line("Dim \\w+\\s*(?:,|:|\\r?\\n|$)"),
            line("(?:Set\\s+)?\\w+\\s*=\\s*(?:Wscript\\.)?CreateObject\\s?\\("), line("Sub \\w+\\s?\\(\\)"),
            line("(?:var|let|const)\\s+\\w+\\s*=\\s*(?:new\\s+\\w+|function|require|WScript|document|window)\\b"),
            line("(?:eval|WScript\\.\\w+|document\\.write)\\s?\\("),
            line("function\\s+\\w+\\s?\\([^)\\n]{0,80}\\)\\s*\\{"),
            line("['\"]use strict['\"]"), line("!?\\(?function\\s?\\("), line("<\\?php\\b"),
            line("<(?:job|script|package)\\b"),
            // what points to a program, or changes a machine's settings
            line("\\[InternetShortcut]"), line("\\[Desktop Entry]"), line("Windows Registry Editor Version"),
            line("REGEDIT4\\b"),
            line("\\[autorun]"));

    private static final Pattern COMMENT_LINES = Pattern
            .compile(
                    "\\A(?:\\s*+(?:(?://|'|::|rem\\b)[^\\n]*+\\n|/\\*(?:[^*]|\\*(?!/))*+\\*/|<#(?:[^#]|#(?!>))*+#>))*+\\s*+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ACTIVE_MARKUP = Pattern.compile(
            "<\\s*(?:\\w+:)?(?:script|iframe|object|embed|applet|foreignObject|hta:application)\\b"
                    + "|[\\s\"'/]on[a-z]{3,20}\\s*=|(?:javascript|vbscript)\\s*:|data:text/html|<!ENTITY|http-equiv\\s*=\\s*[\"']?refresh",
            Pattern.CASE_INSENSITIVE);

    private Scripts() {
    }

    static boolean is(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String statements = COMMENT_LINES.matcher(start).replaceFirst("");
        return FIRST_STATEMENTS.stream().anyMatch(p -> p.matcher(statements).lookingAt());
    }

    /** Reads to the end, or to the first that runs; white space in a row counts as one, wherever a piece ends. */
    static boolean inMarkup(Reader text) throws IOException {
        char[] piece = new char[PIECE];
        StringBuilder seen = new StringBuilder(PIECE + OVERLAP);
        for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
            for (int i = 0; i < read; i++) {
                boolean blank = Character.isWhitespace(piece[i]);
                if (!blank || seen.isEmpty() || seen.charAt(seen.length() - 1) != ' ') {
                    seen.append(blank ? ' ' : piece[i]);
                }
            }
            if (ACTIVE_MARKUP.matcher(seen).find()) {
                return true;
            }
            seen.delete(0, Math.max(0, seen.length() - OVERLAP));
        }
        return false;
    }

    private static Pattern line(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
