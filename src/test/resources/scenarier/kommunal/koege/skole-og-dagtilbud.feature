# language: da
Egenskab: Køges ressourceteam og individuelle samtaler
  Ses der først på miljøet, og har barnet en voksen at tale med?
  Reglerne står i rules/kommunal/koege/skole-og-dagtilbud.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området kommunal/koege

  Regel: KO-RESSOURCETEAM Se først på livs- og læringsmiljøet

    Scenarie: En indsats mod barnet overvejes, miljøet er ikke undersøgt
      Givet Skolesamarbejde.individindsatsOvervejes er ja
      Og Skolesamarbejde.læringsmiljøUndersøgt er nej
      Når sagen vurderes den 2025-10-06
      Så siger KO-RESSOURCETEAM anbefaling
      Og er handlingen i KO-RESSOURCETEAM "Lad ressourceteamet se på, hvad der kan ændres i livs- og læringsmiljøet."
      Og er den ansvarlige i KO-RESSOURCETEAM "Dagtilbuddet eller skolen"
      Og er kilden til KO-RESSOURCETEAM "Køge Kommune, Sammenhængende Børnepolitik 2020, Fælles ansvar"
      Og hviler KO-RESSOURCETEAM på KOMMUNAL
      Og mangler KO-RESSOURCETEAM intet

    Abstrakt Scenario: Overvejes: <overvejes>
      Givet Skolesamarbejde.individindsatsOvervejes er <overvejes>
      Og Skolesamarbejde.læringsmiljøUndersøgt er nej
      Når sagen vurderes den 2025-10-06
      Så er KO-RESSOURCETEAM <udfald>

      Eksempler:
        | overvejes   | udfald       |
        | ja          | opfyldt      |
        | nej         | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Undersøgt: <undersøgt>
      Givet Skolesamarbejde.individindsatsOvervejes er ja
      Og Skolesamarbejde.læringsmiljøUndersøgt er <undersøgt>
      Når sagen vurderes den 2025-10-06
      Så er KO-RESSOURCETEAM <udfald>

      Eksempler:
        | undersøgt   | udfald       |
        | nej         | opfyldt      |
        | ja          | ikke opfyldt |
        | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2020-01-01
      Givet Skolesamarbejde.individindsatsOvervejes er ja
      Og Skolesamarbejde.læringsmiljøUndersøgt er nej
      Når sagen vurderes den 2019-12-31
      Så er KO-RESSOURCETEAM uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er KO-RESSOURCETEAM opfyldt

  Regel: KO-SAMTALE Individuel samtale

    Scenarie: Næste samtale er den 1. november
      Givet Skolesamarbejde.næsteSamtale er 2025-11-01
      Når sagen vurderes den 2025-10-06
      Så siger KO-SAMTALE anbefaling
      Og er handlingen i KO-SAMTALE "Tilbyd barnet en samtale."
      Og er den ansvarlige i KO-SAMTALE "Den professionelle voksne, barnet har tillid til"
      Og er kilden til KO-SAMTALE "Køge Kommune, Sammenhængende Børnepolitik 2020, Tidlig forebyggelse og indsats"
      Og hviler KO-SAMTALE på KOMMUNAL
      Og mangler KO-SAMTALE intet
      Og er fristen for KO-SAMTALE 2025-11-01

    Abstrakt Scenario: Dagen: <hvordan>
      Givet Skolesamarbejde.næsteSamtale er <dag>
      Når sagen vurderes den 2025-10-06
      Så er KO-SAMTALE <udfald>

      Eksempler:
        | hvordan     | dag         | udfald       |
        | Første dag  | 2020-01-01  | opfyldt      |
        | Dagen før   | 2019-12-31  | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Dagen er gået
      Givet Skolesamarbejde.næsteSamtale er 2025-10-05
      Når sagen vurderes den 2025-10-06
      Så er KO-SAMTALE opfyldt
      Og er fristen for KO-SAMTALE overskredet

    Scenarie: Reglen gælder fra den 2020-01-01
      Givet Skolesamarbejde.næsteSamtale er 2025-11-01
      Når sagen vurderes den 2019-12-31
      Så er KO-SAMTALE uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er KO-SAMTALE opfyldt

  Regel: KO-SAMTALE-MANGLER Barnet har ikke haft en samtale

    Scenarie: Barnet har ikke haft en samtale
      Givet Skolesamarbejde.senesteSamtale er ikke sket
      Når sagen vurderes den 2025-10-06
      Så siger KO-SAMTALE-MANGLER udestår
      Og er handlingen i KO-SAMTALE-MANGLER "Tilbyd barnet en samtale med en professionel voksen, det har tillid til."
      Og er den ansvarlige i KO-SAMTALE-MANGLER "Dagtilbuddet eller skolen"
      Og er kilden til KO-SAMTALE-MANGLER "Køge Kommune, Sammenhængende Børnepolitik 2020, Tidlig forebyggelse og indsats"
      Og hviler KO-SAMTALE-MANGLER på KOMMUNAL
      Og mangler KO-SAMTALE-MANGLER intet

    Abstrakt Scenario: Samtale: <hvordan>
      Givet Skolesamarbejde.senesteSamtale er <samtale>
      Når sagen vurderes den 2025-10-06
      Så er KO-SAMTALE-MANGLER <udfald>

      Eksempler:
        | hvordan     | samtale     | udfald       |
        | Ikke sket   | ikke sket   | opfyldt      |
        | Sket        | 2025-09-01  | ikke opfyldt |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2020-01-01
      Givet Skolesamarbejde.senesteSamtale er ikke sket
      Når sagen vurderes den 2019-12-31
      Så er KO-SAMTALE-MANGLER uden for gyldighed
      Når sagen vurderes den 2020-01-01
      Så er KO-SAMTALE-MANGLER opfyldt
