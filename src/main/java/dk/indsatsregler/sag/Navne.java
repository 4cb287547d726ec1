package dk.indsatsregler.sag;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** De navne, der oftest kommer til at stå i et mærke. Et navn, der også er et ord, er ikke med; listen er en hjælp, ikke en garanti. */
public final class Navne {

    private static final String FORNAVNE = """
            agnes ahmad ahmed aksel alberte alfred alma amina anders andreas anna anne annette anton arthur asger astrid
            benjamin birgit birgitte birthe bodil camilla carl caroline casper cecilie charlotte christian christina clara
            claus daniel ditte dorthe elias ella ellen emil emilie emma erik esther fatima felix filip filippa flemming
            frederik frederikke freja gitte hanne hannah hans heidi helle henrik henriette hussein ibrahim ida inge inger
            ingrid isabella jakob jacob jens jeppe jesper johan johanne jonas josefine julie kaj karen karin karla karsten
            kasper katrine kirsten klaus kristian kristine lars lasse laura lauritz leila lene lisbeth lone louise lucas
            lukas mads magnus malene malthe maria marianne marie martin mathias mathilde mette michael mikkel mohamed
            mohammed morten muhammad mustafa nanna nicolai niels nikolaj noah olivia oliver oscar otto pernille peter
            philip pia poul rasmus rikke robert sara sarah sebastian signe sofia sofie simon soeren soren sophia sophie
            susanne svend tanja theodor thomas thor tilde tine tobias torben trine ulla ulrik valdemar victoria viggo
            viktor victor villads william yusuf zahra""";
    private static final String EFTERNAVNE = """
            andersen andreasen bertelsen carlsen christensen christiansen clausen danielsen eriksen frederiksen hansen
            henriksen iversen jacobsen jakobsen jensen jeppesen jespersen johansen johannsen joergensen jorgensen
            kristensen kristiansen knudsen larsen lassen lauridsen laursen lauritsen madsen mathiesen mikkelsen moeller
            mortensen nielsen nissen olesen olsen paulsen pedersen petersen poulsen rasmussen schmidt simonsen soerensen
            sorensen svendsen thomsen thygesen villadsen""";

    /** Alle, med små bogstaver; æ, ø og å skrevet ae, oe og aa, som i et mærke. */
    public static final Set<String> ALMINDELIGE = Collections.unmodifiableSet(
            new TreeSet<>(Arrays.asList((FORNAVNE + " " + EFTERNAVNE).strip().split("\\s+"))));

    private Navne() {}
}
