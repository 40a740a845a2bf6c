package cn.lawcampaign.intake.mail.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** HTML as a person would read it: what is shown, block by block, with the addresses of links. */
final class HtmlText {

    /** Elements of one mail; a page of text has some hundreds. */
    private static final int TAGS = 100_000;
    private static final Set<String> UNREAD = Set.of("head", "title", "script", "style", "template", "noscript",
            "object", "iframe", "select", "textarea", "svg", "math");
    private static final Set<String> BLOCKS = Set.of("p", "div", "table", "tr", "ul", "ol", "li", "dl", "dt", "dd",
            "h1",
            "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section", "article", "header", "footer", "address",
            "center", "form", "fieldset", "hr", "body", "tbody", "thead", "caption", "figure");
    private static final Pattern HIDDEN = Pattern
            .compile("display:none|visibility:hidden|mso-hide:all");
    private static final Pattern CHARSET = Pattern
            .compile("(?i)<meta[^>]{0,200}charset\\s{0,5}=\\s{0,5}[\"']?([\\w\\-]{2,30})");

    /**
     * @param pictures the addresses (data:image/…) of pictures within the HTML itself
     * @param cut      whether it was too long to be read to its end
     */
    record Read(String text, List<String> pictures, boolean cut) {
    }

    private HtmlText() {
    }

    static Read read(String html) {
        int end = end(html);
        Document document = Jsoup.parse(html.substring(0, end));
        HtmlWriter writer = new HtmlWriter();
        document.body().filter(new Reader(writer));
        List<String> pictures = document.select("img[src^=data:image/]").eachAttr("src");
        return new Read(writer.text(), pictures, end < html.length());
    }

    /** The charset that the HTML itself names, "" when it names none. */
    static String charset(String beginning) {
        Matcher matcher = CHARSET.matcher(beginning);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int end(String html) {
        int at = -1;
        for (int tags = 0; tags < TAGS; tags++) {
            at = html.indexOf('<', at + 1);
            if (at < 0) {
                return html.length();
            }
        }
        return at;
    }

    private record Reader(HtmlWriter writer) implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                writer.words(text.getWholeText());
            } else if (node instanceof Element element) {
                if (UNREAD.contains(element.normalName()) || isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            return FilterResult.CONTINUE;
        }

        private void begin(Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                writer.line();
            }
            switch (name) {
                case "br" -> writer.lineBreak();
                case "hr" -> writer.words("----------");
                case "td", "th" -> writer.cell();
                case "ul", "ol" -> writer.list(name.equals("ol"));
                case "li" -> writer.item();
                case "pre" -> writer.pre(true);
                case "blockquote" -> writer.quote(isQuote(element) ? 1 : 0);
                default -> {
                }
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        }

        private void end(Element element) {
            String name = element.normalName();
            switch (name) {
                case "a" -> link(element);
                case "ul", "ol" -> writer.listEnd();
                case "pre" -> writer.pre(false);
                default -> {
                }
            }
            if (BLOCKS.contains(name)) {
                writer.line();
            }
            if (isQuote(element)) {
                writer.quote(-1);
            }
        }

        /** An address that the text doesn't show may be all the evidence there is, as with net disks. */
        private void link(Element element) {
            String address = element.attr("href").strip();
            if (address.matches("(?i)https?://\\S{4,500}") && !element.text().contains(address)) {
                writer.words("（" + address + "）");
            }
        }

        /** How mailers mark what they quote. */
        private static boolean isQuote(Element element) {
            return element.normalName().equals("blockquote")
                    && (element.attr("type").equalsIgnoreCase("cite") || element.className().contains("quote")
                            || element.id().equals("isReplyContent"));
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden") || element.hasAttr("style") && HIDDEN
                    .matcher(element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "")).find();
        }
    }
}
