# language: da
Egenskab: Det, tandplejen ser
  Tegn på overgreb er mistanke: alle lovens pligter følger. At barnet er udeblevet, er aldrig et tegn.
  Reglerne står i rules/smaaboern/tandpleje.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området smaaboern

  Regel: SM-TAND-TEGN Tandplejen har set tegn på overgreb

    Scenarie: Tandplejen har set tegn på overgreb
      Givet Tandpleje.tegnPåOvergreb er ja
      Når sagen vurderes den 2025-10-06
      Så siger SM-TAND-TEGN anbefaling
      Og er handlingen i SM-TAND-TEGN "Underret kommunen om det, der er set. Tal ikke med forældrene om det, før myndigheden har vurderet, at de kan kontaktes."
      Og er den ansvarlige i SM-TAND-TEGN "Tandplejen"
      Og er kilden til SM-TAND-TEGN "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 01; barnets lov § 133"
      Og hviler SM-TAND-TEGN på ANBEFALING
      Og mangler SM-TAND-TEGN intet
      Og er SM-TAND-TEGN ikke spærret

    Abstrakt Scenario: Tegn: <hvordan>
      Givet Tandpleje.tegnPåOvergreb er <tegn>
      Og Tandpleje.udeblevet er <udeblevet>
      Når sagen vurderes den 2025-10-06
      Så er SM-TAND-TEGN <udfald>

      Eksempler:
        | hvordan                             | tegn        | udeblevet   | udfald       |
        | Nej                                 | nej         | ikke oplyst | ikke opfyldt |
        | Tandplejen har kun sagt noget andet | ikke oplyst | nej         | uafklaret    |
        | Tandplejen har intet sagt           | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Pligten til at underrette og de andre pligter følger, selv om ingen andre har svaret
      Givet Tandpleje.tegnPåOvergreb er ja
      Og Barn.fødselsdato er 2021-05-01
      Og Tandpleje.udeblevet er ja
      Når sagen vurderes den 2025-10-06
      Så er UN-ANSAT opfyldt
      Og er UN-SCREENING opfyldt
      Og er SM-TAND-TEGN opfyldt

    Scenarie: Et nej til overgreb og tegn set af tandplejen vises som modstrid
      Givet Tandpleje.tegnPåOvergreb er ja
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2025-10-06
      Så er der modstrid i UN-MODSTRID-OVERGREB
      Og er SM-TAND-TEGN opfyldt

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Tandpleje.tegnPåOvergreb er ja
      Når sagen vurderes den 2015-02-28
      Så er SM-TAND-TEGN uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er SM-TAND-TEGN opfyldt

  Regel: SM-TAND-KONTAKT Barnet er udeblevet fra tandplejen

    Scenarie: Barnet er udeblevet: der skrives til forældrene
      Givet Tandpleje.udeblevet er ja
      Når sagen vurderes den 2025-10-06
      Så siger SM-TAND-KONTAKT anbefaling
      Og er handlingen i SM-TAND-KONTAKT "Kontakt forældrene om en ny tid, fx med tandplejens standardbrev."
      Og er den ansvarlige i SM-TAND-KONTAKT "Tandplejen"
      Og er kilden til SM-TAND-KONTAKT "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 01 og case #3"
      Og hviler SM-TAND-KONTAKT på ANBEFALING
      Og mangler SM-TAND-KONTAKT intet

    Abstrakt Scenario: Udeblevet: <hvordan>
      Givet Tandpleje.udeblevet er <udeblevet>
      Og Tandpleje.tegnPåOvergreb er <tegn>
      Når sagen vurderes den 2025-10-06
      Så er SM-TAND-KONTAKT <udfald>

      Eksempler:
        | hvordan                             | udeblevet   | tegn        | udfald       |
        | Nej                                 | nej         | ikke oplyst | ikke opfyldt |
        | Tandplejen har kun sagt noget andet | ikke oplyst | nej         | uafklaret    |
        | Tandplejen har intet sagt           | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Når tandplejen har set tegn på overgreb, venter brevet
      Givet Tandpleje.udeblevet er ja
      Og Tandpleje.tegnPåOvergreb er ja
      Og Bekymring.kontaktFrigivet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-TAND-KONTAKT opfyldt
      Og er SM-TAND-KONTAKT spærret af UN-OVERGREB-FOERST

    Scenarie: At være udeblevet er ikke et tegn: ingen pligt følger
      Givet Tandpleje.udeblevet er ja
      Og Tandpleje.tegnPåOvergreb er nej
      Og Barn.fødselsdato er 2021-05-01
      Og Bekymring:
        | overgreb | særligStøtte |
        | nej      | nej          |
      Når sagen vurderes den 2025-10-06
      Så er UN-ANSAT ikke opfyldt
      Og er SM-TAND-KONTAKT opfyldt

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Tandpleje.udeblevet er ja
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er SM-TAND-KONTAKT opfyldt
      Og er SM-TAND-KONTAKT spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Tandpleje.udeblevet er ja
      Når sagen vurderes den 2015-02-28
      Så er SM-TAND-KONTAKT uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er SM-TAND-KONTAKT opfyldt
