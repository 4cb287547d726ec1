package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.Spaend;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** De vurderinger, der styrer: de fælles, og er der ingen, alle fagpersonernes egne (BO-69). */
record StyrendeVurderinger(List<Linealvurdering> alle) {

    /** {@code null}, når ingen vurdering er oplyst. */
    static @Nullable StyrendeVurderinger af(@Nullable List<Linealvurdering> oplyst) {
        if (oplyst == null || oplyst.isEmpty()) {
            return null;
        }
        List<Linealvurdering> fælles =
                oplyst.stream().filter(v -> v.form() == Vurderingsform.FÆLLES).toList();
        return new StyrendeVurderinger(fælles.isEmpty() ? oplyst : fælles);
    }

    /** Det laveste trin blandt dem; {@code null}, når intet trin er sat. */
    @Nullable
    Spaend trin() {
        boolean intet = alle.stream().allMatch(v -> v.trivselstrin() == null && v.forældretrin() == null);
        return intet
                ? null
                : Spaend.mellem(mindst(alle, StyrendeVurderinger::laveste), mindst(alle, StyrendeVurderinger::højeste));
    }

    /** Hvor mange måneder der er begyndt siden den vurdering, trinnet kommer fra; et spænd, mens det er åbent, hvilken det er. */
    Spaend måneder(LocalDate dag) {
        long højesteMulige = mindst(alle, StyrendeVurderinger::højeste);
        long lavesteMulige = mindst(alle, StyrendeVurderinger::laveste);
        List<Linealvurdering> mulige =
                alle.stream().filter(v -> laveste(v) <= højesteMulige).toList();
        // A certainly lowest one carries the step, whoever else turns out to have set the same.
        List<Linealvurdering> sikre = alle.stream()
                .filter(v -> højeste(v) == lavesteMulige
                        || alle.stream().allMatch(anden -> anden.id().equals(v.id()) || højeste(v) <= laveste(anden)))
                .toList();
        long yngst = mindst(mulige, v -> måneder(v, dag));
        long ældst = sikre.isEmpty()
                ? mulige.stream().mapToLong(v -> måneder(v, dag)).max().orElseThrow()
                : mindst(sikre, v -> måneder(v, dag));
        return Spaend.mellem(yngst, ældst);
    }

    /** Så langt er der mellem vurderingerne, hvor de er længst fra hinanden: om barnet eller om forældreevnen. */
    static Spaend forskel(List<Linealvurdering> egne) {
        Spaend barn = forskel(egne, Linealvurdering::trivselstrin);
        Spaend forældre = forskel(egne, Linealvurdering::forældretrin);
        return new Spaend(barn.fra().max(forældre.fra()), barn.til().max(forældre.til()));
    }

    private static Spaend forskel(List<Linealvurdering> egne, Function<Linealvurdering, @Nullable Integer> trin) {
        int mindst = 0;
        int mest = 0;
        for (Linealvurdering en : egne) {
            for (Linealvurdering anden : egne) {
                if (!en.id().equals(anden.id())) {
                    mindst = Math.max(mindst, fra(trin.apply(en)) - til(trin.apply(anden)));
                    mest = Math.max(mest, til(trin.apply(en)) - fra(trin.apply(anden)));
                }
            }
        }
        return Spaend.mellem(mindst, mest);
    }

    /** Det mindste antal måneder, lagt til datoen, der når dagen; månedens sidste dag, når datoen ikke findes i måneden. */
    private static long måneder(Linealvurdering vurdering, LocalDate dag) {
        long måneder = ChronoUnit.MONTHS.between(vurdering.dato(), dag);
        while (vurdering.dato().plusMonths(måneder).isBefore(dag)) {
            måneder++;
        }
        return måneder;
    }

    private static long mindst(List<Linealvurdering> vurderinger, ToLongFunction<Linealvurdering> tal) {
        return vurderinger.stream().mapToLong(tal).min().orElseThrow();
    }

    private static int laveste(Linealvurdering vurdering) {
        return Math.min(fra(vurdering.trivselstrin()), fra(vurdering.forældretrin()));
    }

    private static int højeste(Linealvurdering vurdering) {
        return Math.min(til(vurdering.trivselstrin()), til(vurdering.forældretrin()));
    }

    private static int fra(@Nullable Integer trin) {
        return trin == null ? Linealvurdering.LAVEST : trin;
    }

    private static int til(@Nullable Integer trin) {
        return trin == null ? Linealvurdering.HØJEST : trin;
    }
}
