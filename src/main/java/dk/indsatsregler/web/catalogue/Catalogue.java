package dk.indsatsregler.web.catalogue;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.Frame;
import dk.indsatsregler.web.pages.RuleSite;
import dk.indsatsregler.web.pages.SearchPage;
import dk.indsatsregler.web.pages.SitePage;
import dk.indsatsregler.web.pages.SiteResource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a site: the same bytes for the same rules on every machine. */
public final class Catalogue {

    /** The file that says what the folder is, and what it holds. */
    public static final String SIGN = "katalog.txt";

    private static final String SIGN_TEXT =
            "Regelkatalog lavet af indsatsregler katalog. Hele mappen erstattes, når det laves igen.\n";

    private static final int HEAD = 2;

    private Catalogue() {}

    /** The files a folder of ours says it holds, itself included; none when this is not the sign of one. */
    public static List<String> listed(String sign) {
        return sign.startsWith(SIGN_TEXT) ? sign.lines().skip(HEAD).toList() : List.of();
    }

    /** Every file by its name from the top of the folder. */
    public static Map<String, byte[]> of(RuleSite site) {
        Map<String, byte[]> files = new TreeMap<>();
        Frame frame = new Frame(site);
        List<SitePage> pages = site.pages();
        for (SitePage page : pages) {
            byte[] before = files.put(page.address().path() + ".html", frame.bytes(page));
            if (before != null) {
                throw new IllegalStateException("Two pages at " + page.address().path());
            }
        }
        String script = SearchPage.found(pages, Links.files(Address.START)) + SiteResource.text("soeg.js");
        files.put(SearchPage.SCRIPT.path(), script.getBytes(StandardCharsets.UTF_8));
        files.put(Frame.STYLE.path(), SiteResource.text("indsatsregler.css").getBytes(StandardCharsets.UTF_8));
        Set<String> names = new TreeSet<>(files.keySet());
        names.add(SIGN);
        String sign = SIGN_TEXT + "Regelsæt " + site.rules().identity().version() + ", SHA-256 "
                + site.rules().identity().sha256() + "\n" + String.join("\n", names) + "\n";
        files.put(SIGN, sign.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
