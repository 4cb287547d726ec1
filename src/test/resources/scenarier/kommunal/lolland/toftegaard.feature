# language: da
Egenskab: Lollands dagtilbud
  Er et dagtilbud nok, når institution er bragt i overvejelse?
  Reglerne står i rules/kommunal/lolland/toftegaard.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/lolland

  Regel: LO-DAGTILBUD Overvej et dagtilbud først

    Scenarie: En fagperson har bragt institution i overvejelse
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2025-10-06
      Så siger LO-DAGTILBUD anbefaling
      Og er handlingen i LO-DAGTILBUD "Overvej sammen med barnet og forældrene, om et dagtilbud med konkrete mål er nok, mens barnet bor hjemme."
      Og er den ansvarlige i LO-DAGTILBUD "Kommunens rådgiver"
      Og er kilden til LO-DAGTILBUD "KL, De udsatte børn - Fremtiden er deres (2015), case #10"
      Og hviler LO-DAGTILBUD på KOMMUNAL
      Og mangler LO-DAGTILBUD intet

    Abstrakt Scenario: Institution: <institution>
      Givet Overvejelse.institution er <institution>
      Når sagen vurderes den 2025-10-06
      Så er LO-DAGTILBUD <udfald>

      Eksempler:
        | institution | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Overvejelse.institution er ja
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er LO-DAGTILBUD opfyldt
      Og er LO-DAGTILBUD spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2015-02-28
      Så er LO-DAGTILBUD uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er LO-DAGTILBUD opfyldt
