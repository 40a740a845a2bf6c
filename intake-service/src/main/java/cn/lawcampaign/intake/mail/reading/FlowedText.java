package cn.lawcampaign.intake.mail.reading;

/** Puts lines together that were broken for the way only (RFC 3676, format=flowed). */
final class FlowedText {

    private FlowedText() {
    }

    /** @param delSp whether the blank at the end of a broken line goes, as it does in Chinese */
    static String join(String text, boolean delSp) {
        StringBuilder joined = new StringBuilder(text.length());
        int depthBefore = 0;
        boolean open = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean signature = words.equals("-- ");
            if (open && (depth != depthBefore || signature)) {
                joined.append('\n');
                open = false;
            }
            if (!open && depth > 0) {
                joined.append(">".repeat(depth)).append(' ');
            }
            boolean broken = words.endsWith(" ") && !signature;
            joined.append(broken && delSp ? words.substring(0, words.length() - 1) : words);
            if (!broken) {
                joined.append('\n');
            }
            open = broken;
            depthBefore = depth;
        }
        return joined.toString();
    }
}
