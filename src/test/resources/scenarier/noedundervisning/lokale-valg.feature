# language: da
Egenskab: Nødundervisning: daglig kontakt, til der er svaret
  Er det ikke oplyst, om eleven får støtte hjemme, anbefales daglig kontakt lokalt. Pligten i loven er imens uafklaret.
  Reglerne står i rules/noedundervisning/lokale-valg.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedundervisning

  Regel: NU-DAGLIG-LOKAL Daglig kontakt, til der er svaret

    Scenarie: Ingen ved, om eleven får støtte hjemme: pligten er uafklaret, og daglig kontakt anbefales imens
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-01
      Så siger NU-DAGLIG-LOKAL anbefaling
      Og er handlingen i NU-DAGLIG-LOKAL "Hav daglig kontakt med eleven, til det er afklaret, om eleven får støtte hjemme."
      Og er den ansvarlige i NU-DAGLIG-LOKAL "Skolen"
      Og hviler NU-DAGLIG-LOKAL på LOKALT_VALG
      Og er kilden til NU-DAGLIG-LOKAL "Lokal standard (ingen kilde)"
      Og er NU-DAGLIG-KONTAKT uafklaret

    Abstrakt Scenario: Til den 13. april 2020: er der svaret, siger reglen intet: <støtte>
      Givet Noedundervisning:
        | lukning   | støtteIHjemmet |
        | <lukning> | <støtte>       |
      Når sagen vurderes den 2020-04-13
      Så er NU-DAGLIG-LOKAL <udfald>

      Eksempler:
        | lukning     | støtte      | udfald       |
        | ja          | ja          | ikke opfyldt |
        | ja          | nej         | ikke opfyldt |
        | ja          | ikke oplyst | opfyldt      |
        | nej         | ikke oplyst | ikke opfyldt |
        | ikke oplyst | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Fra den 14. april 2020 kun, når det, der mangler, kunne give pligten: <eleven>
      Givet Noedundervisning:
        | lukning   | støtteIHjemmet | fysiskFremmøde |
        | <lukning> | <støtte>       | <fremmøde>     |
      Når sagen vurderes den 2020-04-14
      Så er NU-DAGLIG-LOKAL <udfald>

      Eksempler:
        | eleven                                         | lukning     | støtte      | fremmøde    | udfald       |
        | intet er oplyst                                | ja          | ikke oplyst | ikke oplyst | opfyldt      |
        | møder ikke frem; om støtten vides intet        | ja          | ikke oplyst | nej         | opfyldt      |
        | møder frem; om støtten vides intet             | ja          | ikke oplyst | ja          | ikke opfyldt |
        | får ikke støtte; om fremmødet vides intet      | ja          | nej         | ikke oplyst | opfyldt      |
        | får ikke støtte og møder ikke frem: det er lov | ja          | nej         | nej         | ikke opfyldt |
        | får ikke støtte, men møder frem                | ja          | nej         | ja          | ikke opfyldt |
        | får støtte; om fremmødet vides intet           | ja          | ja          | ikke oplyst | ikke opfyldt |
        | får støtte og møder ikke frem                  | ja          | ja          | nej         | ikke opfyldt |
        | får almindelig undervisning                    | nej         | ikke oplyst | ikke oplyst | ikke opfyldt |
        | det er ikke oplyst, om det er nødundervisning  | ikke oplyst | ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Fra den 14. april nævner anbefalingen også fremmødet
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-06-15
      Så siger NU-DAGLIG-LOKAL anbefaling
      Og er handlingen i NU-DAGLIG-LOKAL "Hav daglig kontakt med eleven, til det er afklaret, om eleven får støtte hjemme eller møder fysisk frem."
      Og er den ansvarlige i NU-DAGLIG-LOKAL "Skolen"
      Og er NU-DAGLIG-KONTAKT uafklaret

    Abstrakt Scenario: Reglen gælder, så længe bekendtgørelserne gør: <dagen>
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den <dato>
      Så er NU-DAGLIG-LOKAL <udfald>

      Eksempler:
        | dagen                       | dato       | udfald             |
        | dagen før                   | 2020-03-18 | uden for gyldighed |
        | første dag                  | 2020-03-19 | opfyldt            |
        | sidste dag uden fremmøde    | 2020-04-13 | opfyldt            |
        | første dag med nr. 411      | 2020-04-14 | opfyldt            |
        | første dag med nr. 629      | 2020-05-18 | opfyldt            |
