package dk.indsatsregler.rulefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Regelfiler, der prøver at køre kode, hænge eller skjule noget. Ingen af dem må kunne indlæses. */
public final class FjendtligeRegler {

    private static final String KANARIE = "dk.indsatsregler.kanarie.Kanarie";

    /** Det, der prøves kørt: udtryk i Java, MVEL eller et andet sprog. */
    private static final List<String> LADNINGER = List.of(
            KANARIE + ".syng()",
            KANARIE + ".X",
            "new " + KANARIE + "()",
            "Class.forName(\"" + KANARIE + "\")",
            "\"\".getClass().forName(\"" + KANARIE + "\").newInstance()",
            "System.setProperty(\"indsatsregler.kanarie\", \"sunget\")",
            "Runtime.getRuntime().exec(\"touch indsatsregler-kanarie\")",
            "T(" + KANARIE + ").syng()",
            "drools.getKieRuntime().halt()",
            "java.util.stream.Stream.iterate(1, x -> x).count()",
            "((java.util.function.Supplier) () -> " + KANARIE + ".syng()).get()",
            "org.mvel2.MVEL.eval(\"" + KANARIE + ".syng()\")");

    /** Steder i en regel, hvor ladningen sættes ind ved §. */
    private static final List<String> STEDER = List.of(
            // konklusionen
            "then|§; konklusion.opfyldt();",
            "then|konklusion.opfyldt(); §;",
            "then|konklusion.opfyldt( § );",
            "then|konklusion.spærrer( § );",
            "then|konklusion.højstTrin( Skala.BARN, § );",
            "then|{ § ; } konklusion.opfyldt();",
            "then|if ( true ) { § ; }",
            "then|while ( true ) { § ; }",
            "then|konklusion.getClass(); § ;",
            "then|konklusion.opfyldt(); end §",
            "then|modify( $b ) { § }",
            "then|insert( § ); konklusion.opfyldt();",
            // betingelsen
            "when|Barn( § == 1 )",
            "when|Barn( alder == § )",
            "when|Barn( alder == ( § ) )",
            "when|Barn( § )",
            "when|Barn( alder <= 9, § )",
            "when|Barn( alder <= 9 && § )",
            "when|Barn( alder <= 9 || § == 1 )",
            "when|Barn( alder in ( 1, § ) )",
            "when|Barn( alder not in ( § ) )",
            "when|Barn( $x : § )",
            "when|Barn( alder[ § ] == 1 )",
            "when|Barn( alder + § > 1 )",
            "when|Barn( alder matches § )",
            "when|eval( § )",
            "when|Barn( eval( § ) )",
            "when|Barn() from §",
            "when|$b : Barn() from collect( § )",
            "when|accumulate( Barn( alder <= 9 ); $n : sum( § ) )",
            "when|exists( Barn() and eval( § ) )",
            "when|forall( Barn( § ) )",
            "when|not Barn( § )",
            "when|Udfald( regel == § )",
            "when|Gruppe( navn == \"G\", opfyldte >= § )",
            "when|?spørg( § ; )",
            "when|Barn( this.{ § } )",
            // mærkerne og reglens egenskaber
            "mærke|@kilde( § )",
            "mærke|@emne( a = § )",
            "mærke|@handling( \"x\", § )",
            "mærke|@handling( \"x\" + § )",
            "mærke|salience( § )",
            "mærke|enabled( § )",
            "mærke|timer( expr: § )",
            "mærke|duration( § )",
            "mærke|date-effective §",
            // filen
            "fil|import static §;",
            "fil|function void f() { § ; }",
            "fil|function int f() { while ( true ) { § ; } }",
            "fil|declare Ond n : Integer = § end",
            "fil|declare Ond @kilde( § ) end",
            "fil|global Object § ;",
            "fil|query q() eval( § ) end",
            "fil|dialect \"mvel\" §",
            "fil|package § ;",
            "fil|unit § ;");

    /** Hele filer, der hver især prøver noget for sig selv. */
    private static final List<String> SÆRE = List.of(
            "Barn( alder == evil.Zer.X )",
            "Barn( alder == \\u0031 )",
            "Barn( alder == 1 ) // \\u000a " + KANARIE + ".syng();",
            "/* \\u002a\\u002f " + KANARIE + ".syng(); */ Barn( alder == 1 )",
            "Barn( særligeBehov == \"\\\" || " + KANARIE + ".syng() || \\\"\" )",
            "Barn( alder == 1 ) } } class X { static { " + KANARIE + ".syng(); } } {",
            "Barn( alder == 1 ) then " + KANARIE + ".syng(); end rule \"NP-Z: x\" when Barn( alder == 1 )",
            "Barn( alder == 1 )\nthen\n} catch ( Throwable t ) { " + KANARIE + ".syng(); } {\nend",
            "Barn( alder == \"1\" + \"1\" )",
            "Barn( alder == #{" + KANARIE + ".syng()} )",
            "Barn( alder == ${" + KANARIE + ".syng()} )",
            "Barn( alder == @{" + KANARIE + ".syng()} )",
            "Barn( " + "( ".repeat(20_000) + "alder == 1" + " )".repeat(20_000) + " )",
            "Barn( " + "!".repeat(1_500) + "særligeBehov )",
            "Barn( " + "alder == 1\n|| ".repeat(5_000) + "alder == 2 )",
            "Barn( alder in ( " + "1,\n".repeat(20_000) + "2 ) )",
            "Barn( alder == 1 )\n".repeat(2_000),
            "not ".repeat(450) + "Barn( alder == 1 )",
            "exists( ".repeat(200) + "Barn( alder == 1 )" + " )".repeat(200),
            "Barn( alder == 99999999999999999999999999999999 )",
            "Barn( alder == 1e999999999 )",
            "Barn( alder == 0x7fffffff )",
            "Barn( alder == 010 )",
            "Barn( \u202Ealder == 1 )",
            "Barn( alder == 1\u200B )",
            "Barn( \u0430lder == 1 )",
            "Barn( alder == 1 ) /* uafsluttet",
            "Barn( alder == 1 ) // \u202E skjult",
            "Barn( alder == 1 )\u0000",
            "Barn( class.name == \"x\" )",
            "Barn( class == Barn.class )",
            "Barn( toString() == \"x\" )",
            "Barn( hashCode == 1 )",
            "Barn( getClass().getClassLoader() != null )",
            "java.lang.Object()",
            "Object()",
            "String( length > 1 )",
            "Sag( id == \"x\" )",
            "Runtime( )",
            "Barn( alder == Integer.MAX_VALUE )",
            "Barn( alder == Barn.fødselsdato )",
            "Barn( alder == 1 ) over window:time( 1s )",
            "Barn( alder == 1 ) from entry-point \"x\"",
            "do[ x ] Barn( alder == 1 )",
            "if ( Barn.alder == 1 ) do[ x ]",
            "#include x",
            "> dsl-linje",
            "<rule name=\"x\"/>",
            "Barn( alder after[ 1s ] 2 )",
            "Barn( alder str[startsWith] \"1\" )",
            "Barn( alder soundslike \"1\" )",
            "Barn( alder memberOf $liste )",
            "Barn( 'a' == \"a\" )",
            "Barn( alder == 'x' )",
            "Barn( alder == `id` )",
            "Barn( alder == 1; )",
            "Barn( (Integer) alder == 1 )",
            "Barn( alder instanceof Integer )",
            "Barn( alder == ( alder = 2 ) )",
            "Barn( alder++ == 1 )",
            "Barn( alder ?: 1 == 1 )",
            "Barn( alder == 1 ? true : false )",
            "Barn( x -> x )");

    /** Navne og mærker, der prøver at slutte deres tekst før tid. */
    private static final List<String> TEKSTBRUD = List.of(
            "x\" when eval( § ) then end rule \"NP-Z: y",
            "x\" salience 10 dialect \"mvel\" when eval( § ) then end //",
            "x\\\" when eval( § ) then end //",
            "x\\u0022 when eval( § ) then end //",
            "x\n\" when eval( § ) then end //",
            "x\r§",
            "x\u2028§",
            "x\u0000§",
            "x” when eval( § )\nthen end rule “y",
            "x\u202E§");

    private FjendtligeRegler() {}

    /**
     * En fjendtlig regelfil.
     *
     * @param navn hvad den prøver
     * @param fil filens navn
     * @param tekst dens indhold
     */
    public record Fjendtlig(String navn, String fil, String tekst) {

        /** Indholdet i UTF-8. */
        public byte[] bytes() {
            return tekst.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return navn.length() > 100 ? navn.substring(0, 100) + "…" : navn;
        }
    }

    /** Dem alle. */
    public static List<Fjendtlig> alle() {
        List<Fjendtlig> alle = new ArrayList<>();
        for (String sted : STEDER) {
            for (String ladning : LADNINGER) {
                int skel = sted.indexOf('|');
                alle.add(filen(sted.substring(0, skel), sted.substring(skel + 1).replace("§", ladning)));
            }
        }
        SÆRE.forEach(sær -> alle.add(filen("when", sær)));
        for (String brud : TEKSTBRUD) {
            String tekst = brud.replace("§", KANARIE + ".syng()");
            alle.add(filen("navn", tekst));
            alle.add(filen("kilde", tekst));
        }
        return List.copyOf(alle);
    }

    /** Regler, der er i orden, men hvis tekster ligner kode: de skal indlæses, og teksten skal forblive tekst. */
    public static List<Fjendtlig> tekster() {
        List<Fjendtlig> tekster = new ArrayList<>();
        for (String ladning : LADNINGER) {
            String tekst = "} end " + ladning.replace('"', ' ') + " /* */ // ; ' §{x} #{x} then";
            tekster.add(filen("navn", tekst));
            tekster.add(filen("kilde", tekst));
        }
        return List.copyOf(tekster);
    }

    private static Fjendtlig filen(String sted, String indhold) {
        String tekst = """
                %s
                rule "NP-X1: %s"
                    @kilde( "%s" )
                    @grundlag( LOV )
                    @udsagn( "NP-03" )
                    @forklaring( "F" )
                    @gyldigFra( "2020-03-18" )
                %s
                when
                    %s
                then
                    %s
                end
                """.formatted(
                        sted.equals("fil") ? indhold : "// intet",
                        sted.equals("navn") ? indhold : "prøve",
                        sted.equals("kilde") ? indhold : "K",
                        sted.equals("mærke") ? "    " + indhold : "",
                        sted.equals("when") ? indhold : "Barn( alder <= 9 )",
                        sted.equals("then") ? indhold : "konklusion.opfyldt();");
        return new Fjendtlig(sted + ": " + indhold.replaceAll("\\s+", " "), "noedpasning/fjende.drl", tekst);
    }
}
