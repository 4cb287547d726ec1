package dk.indsatsregler.rulefile.smutter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Smuttere, skrevet uden at se svarene: {@code src/test/resources/smutter/blinde.txt}, hvor formen er forklaret. */
final class Blinde {

    private static final Path FIL = Path.of("src/test/resources/smutter/blinde.txt");

    private Blinde() {}

    static List<Smutter> alle(Regelfiler regler) {
        try {
            List<Smutter> smuttere = new ArrayList<>();
            for (String afsnit : Files.readString(FIL).split("(?m)^== ")) {
                if (afsnit.contains("\n+ ")) {
                    smuttere.add(smutter(regler, afsnit));
                }
            }
            return smuttere;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Smutter smutter(Regelfiler regler, String afsnit) {
        String[] titel = afsnit.lines().findFirst().orElseThrow().split("·");
        List<String> stod = linjer(afsnit, '-');
        List<String> skrevet = linjer(afsnit, '+');
        List<String> ret = linjer(afsnit, '=');
        String gammel = String.join("\n", stod);
        for (Regelfiler.Regel regel : regler.regler()) {
            List<String> fil = regler.linjer(regel.fil());
            if (titel.length > 1 && !regel.id().equals(titel[1].strip())) {
                continue;
            }
            for (int i = regel.første(); i <= regel.sidste() - stod.size() + 1; i++) {
                String der = String.join("\n", fil.subList(i - 1, i - 1 + stod.size()));
                if (der.startsWith(gammel)) {
                    return smutter(regler, titel[0].strip(), regel, i, stod, skrevet, ret, afsnit);
                }
            }
        }
        throw new IllegalArgumentException("Ikke fundet: " + gammel);
    }

    private static Smutter smutter(
            Regelfiler regler,
            String titel,
            Regelfiler.Regel regel,
            int linje,
            List<String> stod,
            List<String> skrevet,
            List<String> ret,
            String afsnit) {
        Set<Integer> rette = linjer(afsnit, '!').stream()
                .flatMap(l -> List.of(l.strip().split(" ")).stream())
                .map(n -> linje + Integer.parseInt(n) - 1)
                .collect(Collectors.toCollection(TreeSet::new));
        int ændret = 0;
        while (ændret + 1 < Math.min(stod.size(), skrevet.size())
                && stod.get(ændret).equals(skrevet.get(ændret))) {
            ændret++;
        }
        return new Smutter(
                titel,
                regel.id(),
                regel.fil(),
                med(regler, regel.fil(), linje, stod, skrevet),
                med(regler, regel.fil(), linje, stod, ret.isEmpty() ? stod : ret),
                rette.isEmpty() ? Set.of(linje + ændret) : rette,
                String.join("\n", linjer(afsnit, '?')),
                true,
                false,
                null);
    }

    private static String med(Regelfiler regler, String fil, int linje, List<String> stod, List<String> nye) {
        String tekst = Regelfiler.tekst(regler.linjer(fil));
        int fra = 0;
        for (int i = 1; i < linje; i++) {
            fra = tekst.indexOf('\n', fra) + 1;
        }
        return tekst.substring(0, fra)
                + String.join("\n", nye)
                + tekst.substring(fra + String.join("\n", stod).length());
    }

    private static List<String> linjer(String afsnit, char tegn) {
        return afsnit.lines()
                .skip(1)
                .filter(l -> !l.isEmpty() && l.charAt(0) == tegn)
                .map(l -> l.length() < 2 ? "" : l.substring(2))
                .toList();
    }
}
