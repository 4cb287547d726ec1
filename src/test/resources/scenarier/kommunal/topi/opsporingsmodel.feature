# language: da
Egenskab: TOPI: grøn, gul og rød
  Farven er fagpersoners. Hvad beder hver farve om, og hvad sker der, når fagpersonerne er uenige?
  En farve er hverken tal eller sum og ordner ingen børn.
  Reglerne står i rules/kommunal/topi/opsporingsmodel.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/topi

  Regel: TO-UENIGE Fagpersonerne er uenige

    Scenarie: Pædagogen siger grøn, sundhedsplejersken gul
      Givet Egenvurdering:
        | id                | farve |
        | paedagog          | GRØN  |
        | sundhedsplejerske | GUL   |
      Når sagen vurderes den 2025-10-06
      Så siger TO-UENIGE anbefaling
      Og er resultatet af TO-UENIGE UENIGE_VURDERINGER
      Og er handlingen i TO-UENIGE "Tal sammen om, hvad I hver især ser, før I laver den fælles vurdering."
      Og er den ansvarlige i TO-UENIGE "Fagpersonerne omkring barnet"
      Og er kilden til TO-UENIGE "KL, De udsatte børn - Fremtiden er deres (2015), case #5; TOPI"
      Og hviler TO-UENIGE på KOMMUNAL
      Og mangler TO-UENIGE intet

    Scenarie: De er enige
      Givet Egenvurdering:
        | id | farve |
        | a  | GUL   |
        | b  | GUL   |
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE ikke opfyldt

    Scenarie: Kun én har vurderet
      Givet Egenvurdering:
        | id | farve |
        | a  | RØD   |
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE ikke opfyldt

    Scenarie: Kun én, og farven er ikke oplyst
      Givet Egenvurdering:
        | id | farve       |
        | a  | ikke oplyst |
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE ikke opfyldt

    Scenarie: Ingen har vurderet
      Givet ingen Egenvurdering
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE ikke opfyldt

    Scenarie: Den ene farve er ikke oplyst
      Givet Egenvurdering:
        | id | farve       |
        | a  | GUL         |
        | b  | ikke oplyst |
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE uafklaret

    Scenarie: To er uenige, den tredje er ikke oplyst
      Givet Egenvurdering:
        | id | farve       |
        | a  | GUL         |
        | b  | RØD         |
        | c  | ikke oplyst |
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE opfyldt

    Scenarie: Den fælles vurdering er lavet
      Givet Egenvurdering:
        | id | farve |
        | a  | GUL   |
        | b  | RØD   |
      Og Opsporing.fællesFarve er GUL
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE ikke opfyldt

    Scenarie: Vurderingerne er ikke oplyst
      Når sagen vurderes den 2025-10-06
      Så er TO-UENIGE uafklaret
      Og mangler TO-UENIGE svar på Egenvurdering

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Egenvurdering:
        | id                | farve |
        | paedagog          | GRØN  |
        | sundhedsplejerske | GUL   |
      Når sagen vurderes den 2015-02-28
      Så er TO-UENIGE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er TO-UENIGE opfyldt

  Regel: TO-GROEN Grøn

    Scenarie: Grøn: barnet er i trivsel
      Givet Opsporing.fællesFarve er GRØN
      Når sagen vurderes den 2025-10-06
      Så siger TO-GROEN opfyldt
      Og er resultatet af TO-GROEN GRØN
      Og er kilden til TO-GROEN "KL, De udsatte børn - Fremtiden er deres (2015), case #5; TOPI"
      Og hviler TO-GROEN på KOMMUNAL
      Og mangler TO-GROEN intet

    Abstrakt Scenario: Farve: <hvordan>
      Givet Opsporing.fællesFarve er <farve>
      Når sagen vurderes den 2025-10-06
      Så er TO-GROEN <udfald>

      Eksempler:
        | hvordan     | farve       | udfald       |
        | Grøn        | GRØN        | opfyldt      |
        | Gul         | GUL         | ikke opfyldt |
        | Rød         | RØD         | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Opsporing.fællesFarve er GRØN
      Når sagen vurderes den 2015-02-28
      Så er TO-GROEN uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er TO-GROEN opfyldt

  Regel: TO-GUL Gul

    Scenarie: Gul: undersøg sammen med forældrene
      Givet Opsporing.fællesFarve er GUL
      Når sagen vurderes den 2025-10-06
      Så siger TO-GUL anbefaling
      Og er resultatet af TO-GUL GUL
      Og er handlingen i TO-GUL "Undersøg sammen med forældrene, hvad barnet har brug for, og inddrag efter behov en tværfaglig ressource."
      Og er den ansvarlige i TO-GUL "Fagpersonerne omkring barnet"
      Og er kilden til TO-GUL "KL, De udsatte børn - Fremtiden er deres (2015), case #5; TOPI"
      Og hviler TO-GUL på KOMMUNAL
      Og mangler TO-GUL intet

    Abstrakt Scenario: Farve: <hvordan>
      Givet Opsporing.fællesFarve er <farve>
      Når sagen vurderes den 2025-10-06
      Så er TO-GUL <udfald>

      Eksempler:
        | hvordan     | farve       | udfald       |
        | Grøn        | GRØN        | ikke opfyldt |
        | Gul         | GUL         | opfyldt      |
        | Rød         | RØD         | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Opsporing.fællesFarve er GUL
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er TO-GUL opfyldt
      Og er TO-GUL spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Opsporing.fællesFarve er GUL
      Når sagen vurderes den 2015-02-28
      Så er TO-GUL uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er TO-GUL opfyldt

  Regel: TO-ROED Rød

    Scenarie: Rød: tæt samarbejde
      Givet Opsporing.fællesFarve er RØD
      Når sagen vurderes den 2025-10-06
      Så siger TO-ROED anbefaling
      Og er resultatet af TO-ROED RØD
      Og er handlingen i TO-ROED "Samarbejd tæt med forældrene, og inddrag andre fagpersoner."
      Og er den ansvarlige i TO-ROED "Fagpersonerne omkring barnet"
      Og er kilden til TO-ROED "KL, De udsatte børn - Fremtiden er deres (2015), case #5; TOPI"
      Og hviler TO-ROED på KOMMUNAL
      Og mangler TO-ROED intet

    Abstrakt Scenario: Farve: <hvordan>
      Givet Opsporing.fællesFarve er <farve>
      Når sagen vurderes den 2025-10-06
      Så er TO-ROED <udfald>

      Eksempler:
        | hvordan     | farve       | udfald       |
        | Grøn        | GRØN        | ikke opfyldt |
        | Gul         | GUL         | ikke opfyldt |
        | Rød         | RØD         | opfyldt      |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Mens loven siger vent, venter kontakten
      Givet Opsporing.fællesFarve er RØD
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2025-10-06
      Så er TO-ROED opfyldt
      Og er TO-ROED spærret af UN-RISIKO-FOERST

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Opsporing.fællesFarve er RØD
      Når sagen vurderes den 2015-02-28
      Så er TO-ROED uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er TO-ROED opfyldt

  Regel: TO-NAESTE Næste vurdering

    Scenarie: Kommunens eget interval siger den 15. januar
      Givet Opsporing.næsteVurdering er 2026-01-15
      Når sagen vurderes den 2025-10-06
      Så siger TO-NAESTE anbefaling
      Og er handlingen i TO-NAESTE "Vurdér barnets trivsel igen."
      Og er den ansvarlige i TO-NAESTE "Fagpersonerne omkring barnet"
      Og er kilden til TO-NAESTE "viborg.dk m.fl. om TOPI"
      Og hviler TO-NAESTE på KOMMUNAL
      Og mangler TO-NAESTE intet
      Og er fristen for TO-NAESTE 2026-01-15

    Abstrakt Scenario: Dagen: <hvordan>
      Givet Opsporing.næsteVurdering er <dag>
      Når sagen vurderes den 2025-10-06
      Så er TO-NAESTE <udfald>

      Eksempler:
        | hvordan     | dag         | udfald       |
        | Første dag  | 2015-03-01  | opfyldt      |
        | Dagen før   | 2015-02-28  | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Dagen er gået
      Givet Opsporing.næsteVurdering er 2025-10-05
      Når sagen vurderes den 2025-10-06
      Så er TO-NAESTE opfyldt
      Og er fristen for TO-NAESTE overskredet

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Opsporing.næsteVurdering er 2026-01-15
      Når sagen vurderes den 2015-02-28
      Så er TO-NAESTE uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er TO-NAESTE opfyldt
