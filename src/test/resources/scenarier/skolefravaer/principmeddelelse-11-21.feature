# language: da
Egenskab: Skolefravær, spor A: det, der skal være i orden, før kommunen tager stilling
  Hvad skal være på plads, før kommunen tager stilling? Hvad stillingen skal være, siger reglerne aldrig.
  Reglerne står i rules/skolefravaer/principmeddelelse-11-21.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-HOER-FORAELDRE Hør forældrene før en afgørelse (til og med 2021)

    Baggrund: Kommunen er underrettet, og forældrene er ikke hørt
      Givet Fravaerssag:
        | kommunenUnderrettet | forældreHørt |
        | ja                  | nej          |

    Scenarie: Forældrene skal høres, inden kommunen tager stilling
      Når sagen vurderes den 2023-05-15
      Så siger FR-HOER-FORAELDRE spærrer
      Og er handlingen i FR-HOER-FORAELDRE "Hør forældrene om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-FORAELDRE "Kommunen"
      Og er kilden til FR-HOER-FORAELDRE "Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen"
      Og hviler FR-HOER-FORAELDRE på LOV
      Og mangler FR-HOER-FORAELDRE intet
      Når sagen vurderes den 2021-05-15
      Så siger FR-HOER-FORAELDRE spærrer
      Og er handlingen i FR-HOER-FORAELDRE "Hør forældrene om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-FORAELDRE "Kommunen"
      Og mangler FR-HOER-FORAELDRE intet
      Når sagen vurderes den 2024-05-15
      Så siger FR-HOER-FORAELDRE spærrer
      Og er handlingen i FR-HOER-FORAELDRE "Hør forældrene om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-FORAELDRE "Kommunen"
      Og mangler FR-HOER-FORAELDRE intet

    Abstrakt Scenario: Intet spærrer, når <hvorfor>
      Givet Fravaerssag:
        | kommunenUnderrettet | forældreHørt |
        | <underrettet>       | <hørt>       |
      Når sagen vurderes den 2023-05-15
      Så er FR-HOER-FORAELDRE ikke opfyldt
      Og mangler FR-HOER-FORAELDRE intet
      Når sagen vurderes den 2021-05-15
      Så er FR-HOER-FORAELDRE ikke opfyldt
      Og mangler FR-HOER-FORAELDRE intet
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-FORAELDRE ikke opfyldt
      Og mangler FR-HOER-FORAELDRE intet

      Eksempler:
        | hvorfor                                               | underrettet | hørt        |
        | forældrene er hørt                                    | ja          | ja          |
        | kommunen ikke er underrettet                          | nej         | nej         |
        | kommunen ikke er underrettet; høringen er ikke oplyst | nej         | ikke oplyst |
        | forældrene er hørt; underretningen er ikke oplyst     | ikke oplyst | ja          |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-HOER-FORAELDRE uafklaret
      Og mangler FR-HOER-FORAELDRE kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |
      Når sagen vurderes den 2021-05-15
      Så er FR-HOER-FORAELDRE uafklaret
      Og mangler FR-HOER-FORAELDRE kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-FORAELDRE uafklaret
      Og mangler FR-HOER-FORAELDRE kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |

      Eksempler:
        | felt                            | hvem          | spørgsmål                                                                 |
        | Fravaerssag.kommunenUnderrettet | skole         | Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? |
        | Fravaerssag.forældreHørt        | sagsbehandler | Er forældrene hørt om årsagen til fraværet?                               |

    Abstrakt Scenario: Høringen gælder siden 1. august 2019, også efter 2023: <dag>
      Når sagen vurderes den <dag>
      Så er FR-HOER-FORAELDRE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
        | 2021-12-31 | opfyldt            |
        | 2022-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Abstrakt Scenario: Principmeddelelsen nævnes ikke, før den fandtes, og tages med forbehold efter 2023: <dag>
      Når sagen vurderes den <dag>
      Så er FR-HOER-FORAELDRE opfyldt
      Og er kilden til FR-HOER-FORAELDRE "<kilde>"
      Og hviler FR-HOER-FORAELDRE på <mærke>

      Eksempler:
        | dag        | kilde                                                                       | mærke      |
        | 2021-12-31 | uvm.dk, Værktøjer til skoleledelsen                                         | VEJLEDNING |
        | 2022-01-01 | Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen | LOV        |
        | 2023-12-31 | Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen | LOV        |
        | 2024-01-01 | Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen | LOV        |

    Scenarie: Efter 2023 tages principmeddelelsen med forbehold
      Når sagen vurderes den 2024-01-01
      Så er FR-HOER-FORAELDRE opfyldt
      Og er forbeholdet ved FR-HOER-FORAELDRE "Principmeddelelse 11-21 er om serviceloven § 155 c. En, der afløser den og er om barnets lov § 134, er ikke fundet; kontrollér, om den stadig gælder."

    Abstrakt Scenario: Kommunens stilling venter: <dag>
      Givet Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den <dag>
      Så er FR-HOER-FORAELDRE opfyldt
      Og er FR-AFGOERELSE spærret af FR-HOER-FORAELDRE

      Eksempler:
        | dag        |
        | 2021-05-15 |
        | 2023-05-15 |
        | 2024-05-15 |

  Regel: FR-HOER-BARN-12 Hør barnet fra 12 år før en afgørelse (til og med 2021)
    «Over 12 år» læses som fyldt 12 år: den læsning, der hører flest børn. Kravet ophører ikke i 2024.

    Baggrund: Kommunen er underrettet, og barnet på 15 år er ikke hørt
      Givet Barn.fødselsdato er 2008-03-14
      Og Fravaerssag:
        | kommunenUnderrettet | barnHørt |
        | ja                  | nej      |

    Scenarie: Barnet skal høres, inden kommunen tager stilling
      Når sagen vurderes den 2023-05-15
      Så siger FR-HOER-BARN-12 spærrer
      Og er handlingen i FR-HOER-BARN-12 "Hør barnet om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-BARN-12 "Kommunen"
      Og er kilden til FR-HOER-BARN-12 "Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen"
      Og hviler FR-HOER-BARN-12 på LOV
      Og hviler FR-HOER-BARN-12 også på LOKALT_VALG
      Og mangler FR-HOER-BARN-12 intet
      Når sagen vurderes den 2021-05-15
      Så siger FR-HOER-BARN-12 spærrer
      Og er handlingen i FR-HOER-BARN-12 "Hør barnet om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-BARN-12 "Kommunen"
      Og hviler FR-HOER-BARN-12 også på LOKALT_VALG
      Og mangler FR-HOER-BARN-12 intet
      Når sagen vurderes den 2024-05-15
      Så siger FR-HOER-BARN-12 spærrer
      Og er handlingen i FR-HOER-BARN-12 "Hør barnet om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-BARN-12 "Kommunen"
      Og hviler FR-HOER-BARN-12 også på LOKALT_VALG
      Og mangler FR-HOER-BARN-12 intet

    Abstrakt Scenario: Barnet høres fra 12-årsdagen: <barnet>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den <dag>
      Så er FR-HOER-BARN-12 <udfald>

      Eksempler:
        | barnet                            | født       | dag        | udfald       |
        | fylder 12 dagen efter             | 2011-05-16 | 2023-05-15 | ikke opfyldt |
        | fylder 12 i dag                   | 2011-05-15 | 2023-05-15 | opfyldt      |
        | fyldte 12 i går                   | 2011-05-14 | 2023-05-15 | opfyldt      |
        | er 15 år                          | 2008-01-20 | 2023-05-15 | opfyldt      |
        | fylder 12 i dag, efter 2024       | 2012-05-15 | 2024-05-15 | opfyldt      |
        | fylder 12 dagen efter, efter 2024 | 2012-05-16 | 2024-05-15 | ikke opfyldt |
        | fylder 12 i dag, før 2022         | 2009-05-15 | 2021-05-15 | opfyldt      |
        | fylder 12 dagen efter, før 2022   | 2009-05-16 | 2021-05-15 | ikke opfyldt |

    Abstrakt Scenario: Intet spærrer, når <hvorfor>
      Givet Barn.fødselsdato er <født>
      Og Fravaerssag:
        | kommunenUnderrettet | barnHørt |
        | <underrettet>       | <hørt>   |
      Når sagen vurderes den 2023-05-15
      Så er FR-HOER-BARN-12 ikke opfyldt
      Og mangler FR-HOER-BARN-12 intet
      Når sagen vurderes den 2021-05-15
      Så er FR-HOER-BARN-12 ikke opfyldt
      Og mangler FR-HOER-BARN-12 intet
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-BARN-12 ikke opfyldt
      Og mangler FR-HOER-BARN-12 intet

      Eksempler:
        | hvorfor                                  | født        | underrettet | hørt        |
        | barnet er hørt                           | 2008-03-14  | ja          | ja          |
        | kommunen ikke er underrettet             | 2008-03-14  | nej         | nej         |
        | barnet er hørt; alderen er ikke oplyst   | ikke oplyst | ja          | ja          |
        | barnet er 9-11 år; høringen er ikke oplyst | 2012-05-16  | ja          | ikke oplyst |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-HOER-BARN-12 uafklaret
      Og mangler FR-HOER-BARN-12 kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |
      Når sagen vurderes den 2021-05-15
      Så er FR-HOER-BARN-12 uafklaret
      Og mangler FR-HOER-BARN-12 kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-BARN-12 uafklaret
      Og mangler FR-HOER-BARN-12 kun svar på:
        | felt   | svares af | spørgsmål   |
        | <felt> | <hvem>    | <spørgsmål> |

      Eksempler:
        | felt                            | hvem          | spørgsmål                                                                 |
        | Fravaerssag.kommunenUnderrettet | skole         | Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? |
        | Barn.fødselsdato                | forælder      | Hvornår er barnet født?                                                   |
        | Fravaerssag.barnHørt            | sagsbehandler | Er barnet hørt om årsagen til fraværet?                                   |

    Scenarie: En fødselsdato i fremtiden er en fejl, ikke et barn på nul år
      Givet Barn.fødselsdato er 2024-05-16
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Barn.fødselsdato
      Når sagen vurderes den 2021-05-15
      Så afvises sagen på grund af Barn.fødselsdato
      Når sagen vurderes den 2024-05-15
      Så afvises sagen på grund af Barn.fødselsdato

    Abstrakt Scenario: Kravet gælder siden 1. august 2019, også efter 2023: <dag>
      Givet Barn.fødselsdato er 2007-03-14
      Når sagen vurderes den <dag>
      Så er FR-HOER-BARN-12 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Abstrakt Scenario: Principmeddelelsen nævnes ikke, før den fandtes, og tages med forbehold efter 2023: <dag>
      Når sagen vurderes den <dag>
      Så er FR-HOER-BARN-12 opfyldt
      Og er kilden til FR-HOER-BARN-12 "<kilde>"
      Og hviler FR-HOER-BARN-12 på <mærke>

      Eksempler:
        | dag        | kilde                                                                       | mærke      |
        | 2021-12-31 | uvm.dk, Værktøjer til skoleledelsen                                         | VEJLEDNING |
        | 2022-01-01 | Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen | LOV        |
        | 2023-12-31 | Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen | LOV        |
        | 2024-01-01 | Ankestyrelsens principmeddelelse 11-21; uvm.dk, Værktøjer til skoleledelsen | LOV        |

    Scenarie: Efter 2023 tages principmeddelelsen med forbehold
      Når sagen vurderes den 2024-01-01
      Så er FR-HOER-BARN-12 opfyldt
      Og er forbeholdet ved FR-HOER-BARN-12 "Principmeddelelse 11-21 er om serviceloven § 155 c. En, der afløser den og er om barnets lov § 134, er ikke fundet; kontrollér, om den stadig gælder."

    Abstrakt Scenario: Kommunens stilling venter: <dag>
      Givet Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den <dag>
      Så er FR-HOER-BARN-12 opfyldt
      Og er FR-AFGOERELSE spærret af FR-HOER-BARN-12

      Eksempler:
        | dag        |
        | 2021-05-15 |
        | 2023-05-15 |
        | 2024-05-15 |

  Regel: FR-GRUNDLAG-OPGOERELSE Opgørelsen mangler eller stemmer ikke (serviceloven)

    Baggrund: Kommunen er underrettet
      Givet Fravaerssag.kommunenUnderrettet er ja

    Scenarie: Ingen opgørelse er vedlagt: kommunen har ikke grundlag for at gå videre
      Givet Fravaerssag.opgørelseVedlagt er nej
      Når sagen vurderes den 2023-05-15
      Så siger FR-GRUNDLAG-OPGOERELSE spærrer
      Og er resultatet af FR-GRUNDLAG-OPGOERELSE GRUNDLAG_MANGLER
      Og er handlingen i FR-GRUNDLAG-OPGOERELSE "Bed skolen om en opgørelse, der stemmer med registreringerne."
      Og er den ansvarlige i FR-GRUNDLAG-OPGOERELSE "Kommunen"
      Og er kilden til FR-GRUNDLAG-OPGOERELSE "Ankestyrelsens principmeddelelse 11-21, omtalt af socialraadgiverne.dk"
      Og hviler FR-GRUNDLAG-OPGOERELSE på LOV
      Og mangler FR-GRUNDLAG-OPGOERELSE intet
      Når sagen vurderes den 2024-05-15
      Så siger FR-GRUNDLAG-OPGOERELSE spærrer
      Og er resultatet af FR-GRUNDLAG-OPGOERELSE GRUNDLAG_MANGLER
      Og er handlingen i FR-GRUNDLAG-OPGOERELSE "Bed skolen om en opgørelse, der stemmer med registreringerne."
      Og er den ansvarlige i FR-GRUNDLAG-OPGOERELSE "Kommunen"
      Og er kilden til FR-GRUNDLAG-OPGOERELSE "Ankestyrelsens principmeddelelse 11-21, omtalt af socialraadgiverne.dk"
      Og hviler FR-GRUNDLAG-OPGOERELSE på LOV
      Og mangler FR-GRUNDLAG-OPGOERELSE intet

    Abstrakt Scenario: Opgørelsen skal både være der og stemme: vedlagt <vedlagt>, stemmer <stemmer>
      Givet Fravaerssag.opgørelseVedlagt er <vedlagt>
      Og Fravaerssag.opgørelseStemmer er <stemmer>
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-OPGOERELSE <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-OPGOERELSE <udfald>

      Eksempler: Ét nej er nok, og et ja kan ikke stå i stedet for det andet
        | vedlagt     | stemmer     | udfald       |
        | nej         | nej         | opfyldt      |
        | nej         | ja          | opfyldt      |
        | nej         | ikke oplyst | opfyldt      |
        | ja          | nej         | opfyldt      |
        | ja          | ja          | ikke opfyldt |
        | ja          | ikke oplyst | uafklaret    |
        | ikke oplyst | nej         | opfyldt      |
        | ikke oplyst | ja          | uafklaret    |
        | ikke oplyst | ikke oplyst | uafklaret    |

    Abstrakt Scenario: Mangler ét svar om opgørelsen, spørges der kun om det: <mangler>
      Givet <oplyst> er ja
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-OPGOERELSE uafklaret
      Og mangler FR-GRUNDLAG-OPGOERELSE kun svar på:
        | felt      | svares af     | spørgsmål   |
        | <mangler> | sagsbehandler | <spørgsmål> |
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-OPGOERELSE uafklaret
      Og mangler FR-GRUNDLAG-OPGOERELSE kun svar på:
        | felt      | svares af     | spørgsmål   |
        | <mangler> | sagsbehandler | <spørgsmål> |

      Eksempler:
        | oplyst                       | mangler                      | spørgsmål                                                       |
        | Fravaerssag.opgørelseVedlagt | Fravaerssag.opgørelseStemmer | Stemmer opgørelsen i underretningen med skolens registreringer? |
        | Fravaerssag.opgørelseStemmer | Fravaerssag.opgørelseVedlagt | Er en opgørelse af fraværet vedlagt underretningen?             |

    Scenarie: Er der ikke underrettet, er der ingen opgørelse at mangle
      Givet Fravaerssag:
        | kommunenUnderrettet | opgørelseVedlagt |
        | nej                 | nej              |
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-OPGOERELSE ikke opfyldt
      Og har FR-GRUNDLAG-OPGOERELSE intet resultat
      Og mangler FR-GRUNDLAG-OPGOERELSE intet
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-OPGOERELSE ikke opfyldt
      Og har FR-GRUNDLAG-OPGOERELSE intet resultat
      Og mangler FR-GRUNDLAG-OPGOERELSE intet

    Scenarie: Er det ikke oplyst, om der er underrettet, spørges skolen
      Givet Fravaerssag:
        | kommunenUnderrettet | opgørelseVedlagt |
        |                     | nej              |
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-OPGOERELSE uafklaret
      Og mangler FR-GRUNDLAG-OPGOERELSE kun svar på:
        | felt                            | svares af |
        | Fravaerssag.kommunenUnderrettet | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-OPGOERELSE uafklaret
      Og mangler FR-GRUNDLAG-OPGOERELSE kun svar på:
        | felt                            | svares af |
        | Fravaerssag.kommunenUnderrettet | skole     |

    Abstrakt Scenario: Kravet gælder, fra principmeddelelsen sikkert fandtes, også efter 2023: <dag>
      Givet Fravaerssag.opgørelseVedlagt er nej
      Når sagen vurderes den <dag>
      Så er FR-GRUNDLAG-OPGOERELSE <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2021-12-31 | uden for gyldighed |
        | 2022-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Scenarie: Efter 2023 tages principmeddelelsen med forbehold
      Givet Fravaerssag.opgørelseVedlagt er nej
      Når sagen vurderes den 2024-01-01
      Så er FR-GRUNDLAG-OPGOERELSE opfyldt
      Og er forbeholdet ved FR-GRUNDLAG-OPGOERELSE "Principmeddelelse 11-21 er om serviceloven § 155 c. En, der afløser den og er om barnets lov § 134, er ikke fundet; kontrollér, om den stadig gælder."

    Abstrakt Scenario: Kommunens stilling venter: <dag>
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Fravaerssag.opgørelseVedlagt er nej
      Når sagen vurderes den <dag>
      Så er FR-GRUNDLAG-OPGOERELSE opfyldt
      Og er FR-AFGOERELSE spærret af FR-GRUNDLAG-OPGOERELSE

      Eksempler:
        | dag        |
        | 2023-05-15 |
        | 2024-05-15 |

  Regel: FR-GRUNDLAG-PROCENT Registreringerne viser under 15 procent (serviceloven)

    Baggrund: Kommunen er underrettet, men der er kun otte ulovlige dage af tres
      Givet Fravaerssag.kommunenUnderrettet er ja
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 8            | 0            |

    Scenarie: Kommunen har ikke grundlag for at gå videre og afklarer fraværet med skolen
      Når sagen vurderes den 2023-05-15
      Så siger FR-GRUNDLAG-PROCENT spærrer
      Og er resultatet af FR-GRUNDLAG-PROCENT GRUNDLAG_MANGLER
      Og er handlingen i FR-GRUNDLAG-PROCENT "Afklar fraværet med skolen."
      Og er den ansvarlige i FR-GRUNDLAG-PROCENT "Kommunen"
      Og er kilden til FR-GRUNDLAG-PROCENT "Ankestyrelsens principmeddelelse 11-21, omtalt af socialraadgiverne.dk"
      Og hviler FR-GRUNDLAG-PROCENT på LOV
      Og hviler FR-GRUNDLAG-PROCENT også på LOKALT_VALG
      Og mangler FR-GRUNDLAG-PROCENT intet
      Når sagen vurderes den 2024-05-15
      Så siger FR-GRUNDLAG-PROCENT spærrer
      Og er resultatet af FR-GRUNDLAG-PROCENT GRUNDLAG_MANGLER
      Og er handlingen i FR-GRUNDLAG-PROCENT "Afklar fraværet med skolen."
      Og er den ansvarlige i FR-GRUNDLAG-PROCENT "Kommunen"
      Og er kilden til FR-GRUNDLAG-PROCENT "Ankestyrelsens principmeddelelse 11-21, omtalt af socialraadgiverne.dk"
      Og hviler FR-GRUNDLAG-PROCENT på LOV
      Og hviler FR-GRUNDLAG-PROCENT også på LOKALT_VALG
      Og mangler FR-GRUNDLAG-PROCENT intet

    Abstrakt Scenario: Under 15 procent er under, hvor lidt det end er: <dage> ulovlige og <ukendte> uden type af <skoledage> dage
      Givet Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-PROCENT <udfald>
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-PROCENT <udfald>

      Eksempler:
        | dage | ukendte | skoledage | udfald       |
        | 0    | 0       | 60        | opfyldt      |
        | 13   | 0       | 87        | opfyldt      |
        | 12.5 | 0       | 87        | opfyldt      |
        | 8.5  | 0       | 60        | opfyldt      |
        | 9    | 0       | 60        | ikke opfyldt |
        | 10   | 0       | 60        | ikke opfyldt |
        | 7.5  | 1       | 60        | opfyldt      |
        | 8    | 1       | 60        | uafklaret    |
        | 9    | 1       | 60        | ikke opfyldt |
        | 0    | 0       | 0         | uafklaret    |

    Scenarie: Er der ikke underrettet, spærrer et lavt fravær intet
      Givet Fravaerssag.kommunenUnderrettet er nej
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-PROCENT ikke opfyldt
      Og har FR-GRUNDLAG-PROCENT intet resultat
      Og mangler FR-GRUNDLAG-PROCENT intet
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-PROCENT ikke opfyldt
      Og har FR-GRUNDLAG-PROCENT intet resultat
      Og mangler FR-GRUNDLAG-PROCENT intet

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-GRUNDLAG-PROCENT uafklaret
      Og mangler FR-GRUNDLAG-PROCENT kun svar på:
        | felt   | svares af |
        | <felt> | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-GRUNDLAG-PROCENT uafklaret
      Og mangler FR-GRUNDLAG-PROCENT kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                            |
        | Fravaerssag.kommunenUnderrettet |
        | Kvartal.skoledage               |
        | Kvartal.ulovligeDage            |
        | Kvartal.dageUdenType            |

    Abstrakt Scenario: Kravet gælder, fra principmeddelelsen sikkert fandtes, også efter 2023: <dag>
      Når sagen vurderes den <dag>
      Så er FR-GRUNDLAG-PROCENT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2021-12-31 | uden for gyldighed |
        | 2022-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Scenarie: Efter 2023 tages principmeddelelsen med forbehold
      Når sagen vurderes den 2024-01-01
      Så er FR-GRUNDLAG-PROCENT opfyldt
      Og er forbeholdet ved FR-GRUNDLAG-PROCENT "Principmeddelelse 11-21 er om serviceloven § 155 c. En, der afløser den og er om barnets lov § 134, er ikke fundet; kontrollér, om den stadig gælder."

    Abstrakt Scenario: Kommunens stilling venter: <dag>
      Givet Skolegang.skoleform er FOLKESKOLE
      Når sagen vurderes den <dag>
      Så er FR-GRUNDLAG-PROCENT opfyldt
      Og er FR-AFGOERELSE spærret af FR-GRUNDLAG-PROCENT

      Eksempler:
        | dag        |
        | 2023-05-15 |
        | 2024-05-15 |

  Regel: FR-UNDSKYLDELIGT Undskyldelige omstændigheder (serviceloven)
    Om fraværet er undskyldeligt, er en fagpersons skøn, uanset hvad skolens leder mener.

    Baggrund: Kommunen er underrettet
      Givet Fravaerssag.kommunenUnderrettet er ja

    Scenarie: Fraværet er undskyldeligt og må ikke få følger for ydelsen
      Givet Fravaerssag.undskyldeligeOmstændigheder er ja
      Når sagen vurderes den 2023-05-15
      Så siger FR-UNDSKYLDELIGT opmærksomhed
      Og er resultatet af FR-UNDSKYLDELIGT UNDSKYLDELIGE_OMSTÆNDIGHEDER
      Og er kilden til FR-UNDSKYLDELIGT "Ankestyrelsens principmeddelelse 11-21"
      Og hviler FR-UNDSKYLDELIGT på LOV
      Og mangler FR-UNDSKYLDELIGT intet
      Og er FR-UNDSKYLDELIGT-SPOERG ikke opfyldt
      Når sagen vurderes den 2024-05-15
      Så siger FR-UNDSKYLDELIGT opmærksomhed
      Og er resultatet af FR-UNDSKYLDELIGT UNDSKYLDELIGE_OMSTÆNDIGHEDER
      Og er kilden til FR-UNDSKYLDELIGT "Ankestyrelsens principmeddelelse 11-21"
      Og hviler FR-UNDSKYLDELIGT på LOV
      Og mangler FR-UNDSKYLDELIGT intet
      Og er FR-UNDSKYLDELIGT-SPOERG ikke opfyldt

    Abstrakt Scenario: Intet peger på undskyldelige omstændigheder, når <hvorfor>
      Givet Fravaerssag:
        | kommunenUnderrettet | undskyldeligeOmstændigheder |
        | <underrettet>       | <svar>                      |
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDSKYLDELIGT ikke opfyldt
      Og har FR-UNDSKYLDELIGT intet resultat
      Og mangler FR-UNDSKYLDELIGT intet
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDSKYLDELIGT ikke opfyldt
      Og har FR-UNDSKYLDELIGT intet resultat
      Og mangler FR-UNDSKYLDELIGT intet

      Eksempler:
        | hvorfor                                        | underrettet | svar        |
        | fagpersonen har svaret nej                     | ja          | nej         |
        | kommunen ikke er underrettet                   | nej         | ja          |
        | kommunen ikke er underrettet; skønnet er uvist | nej         | ikke oplyst |

    Scenarie: Har ingen fagperson svaret, er det hverken undskyldeligt eller det modsatte
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDSKYLDELIGT uafklaret
      Og er resultatet af FR-UNDSKYLDELIGT KRÆVER_FAGLIG_VURDERING
      Og mangler FR-UNDSKYLDELIGT kun svar på:
        | felt                                    | svares af | spørgsmål                                             | skøn |
        | Fravaerssag.undskyldeligeOmstændigheder | fagperson | Er fraværet begrundet i undskyldelige omstændigheder? | ja   |
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDSKYLDELIGT uafklaret
      Og er resultatet af FR-UNDSKYLDELIGT KRÆVER_FAGLIG_VURDERING
      Og mangler FR-UNDSKYLDELIGT kun svar på:
        | felt                                    | svares af | spørgsmål                                             | skøn |
        | Fravaerssag.undskyldeligeOmstændigheder | fagperson | Er fraværet begrundet i undskyldelige omstændigheder? | ja   |

    Scenarie: Er det ikke oplyst, om der er underrettet, spørges skolen
      Givet Fravaerssag:
        | kommunenUnderrettet | undskyldeligeOmstændigheder |
        |                     | ja                          |
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDSKYLDELIGT uafklaret
      Og mangler FR-UNDSKYLDELIGT kun svar på:
        | felt                            | svares af |
        | Fravaerssag.kommunenUnderrettet | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDSKYLDELIGT uafklaret
      Og mangler FR-UNDSKYLDELIGT kun svar på:
        | felt                            | svares af |
        | Fravaerssag.kommunenUnderrettet | skole     |

    Abstrakt Scenario: Reglen gælder, fra principmeddelelsen sikkert fandtes, også efter 2023: <dag>
      Givet Fravaerssag.undskyldeligeOmstændigheder er ja
      Når sagen vurderes den <dag>
      Så er FR-UNDSKYLDELIGT <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2021-12-31 | uden for gyldighed |
        | 2022-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Scenarie: Efter 2023 tages principmeddelelsen med forbehold
      Givet Fravaerssag.undskyldeligeOmstændigheder er ja
      Når sagen vurderes den 2024-01-01
      Så er FR-UNDSKYLDELIGT opfyldt
      Og er forbeholdet ved FR-UNDSKYLDELIGT "Principmeddelelse 11-21 er om serviceloven § 155 c. En, der afløser den og er om barnets lov § 134, er ikke fundet; kontrollér, om den stadig gælder."

  Regel: FR-UNDSKYLDELIGT-SPOERG Spørg om undskyldelige omstændigheder (serviceloven)
    Intet svar er ikke et nej: en fagperson spørges, før kommunen tager stilling.

    Baggrund: Kommunen er underrettet
      Givet Fravaerssag.kommunenUnderrettet er ja

    Scenarie: Ingen fagperson har vurderet årsagen: det skal ske, før der tages stilling
      Når sagen vurderes den 2023-05-15
      Så siger FR-UNDSKYLDELIGT-SPOERG fagligVurdering
      Og er resultatet af FR-UNDSKYLDELIGT-SPOERG KRÆVER_FAGLIG_VURDERING
      Og er handlingen i FR-UNDSKYLDELIGT-SPOERG "Vurdér årsagen til fraværet, før der tages stilling."
      Og er den ansvarlige i FR-UNDSKYLDELIGT-SPOERG "Kommunen"
      Og er kilden til FR-UNDSKYLDELIGT-SPOERG "Ankestyrelsens principmeddelelse 11-21"
      Og hviler FR-UNDSKYLDELIGT-SPOERG på LOV
      Når sagen vurderes den 2024-05-15
      Så siger FR-UNDSKYLDELIGT-SPOERG fagligVurdering
      Og er resultatet af FR-UNDSKYLDELIGT-SPOERG KRÆVER_FAGLIG_VURDERING
      Og er handlingen i FR-UNDSKYLDELIGT-SPOERG "Vurdér årsagen til fraværet, før der tages stilling."
      Og er den ansvarlige i FR-UNDSKYLDELIGT-SPOERG "Kommunen"
      Og er kilden til FR-UNDSKYLDELIGT-SPOERG "Ankestyrelsens principmeddelelse 11-21"
      Og hviler FR-UNDSKYLDELIGT-SPOERG på LOV

    Abstrakt Scenario: Der spørges ikke, når <hvorfor>
      Givet Fravaerssag:
        | kommunenUnderrettet | undskyldeligeOmstændigheder |
        | <underrettet>       | <svar>                      |
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDSKYLDELIGT-SPOERG ikke opfyldt
      Og har FR-UNDSKYLDELIGT-SPOERG intet resultat
      Og mangler FR-UNDSKYLDELIGT-SPOERG intet
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDSKYLDELIGT-SPOERG ikke opfyldt
      Og har FR-UNDSKYLDELIGT-SPOERG intet resultat
      Og mangler FR-UNDSKYLDELIGT-SPOERG intet

      Eksempler:
        | hvorfor                      | underrettet | svar        |
        | fagpersonen har svaret ja    | ja          | ja          |
        | fagpersonen har svaret nej   | ja          | nej         |
        | kommunen ikke er underrettet | nej         | ikke oplyst |

    Scenarie: Er det ikke oplyst, om der er underrettet, spørges skolen
      Givet Fravaerssag.kommunenUnderrettet er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-UNDSKYLDELIGT-SPOERG uafklaret
      Og mangler FR-UNDSKYLDELIGT-SPOERG kun svar på:
        | felt                            | svares af |
        | Fravaerssag.kommunenUnderrettet | skole     |
      Når sagen vurderes den 2024-05-15
      Så er FR-UNDSKYLDELIGT-SPOERG uafklaret
      Og mangler FR-UNDSKYLDELIGT-SPOERG kun svar på:
        | felt                            | svares af |
        | Fravaerssag.kommunenUnderrettet | skole     |

    Abstrakt Scenario: Reglen gælder, fra principmeddelelsen sikkert fandtes, også efter 2023: <dag>
      Når sagen vurderes den <dag>
      Så er FR-UNDSKYLDELIGT-SPOERG <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2021-12-31 | uden for gyldighed |
        | 2022-01-01 | opfyldt            |
        | 2023-12-31 | opfyldt            |
        | 2024-01-01 | opfyldt            |

    Scenarie: Efter 2023 tages principmeddelelsen med forbehold
      Når sagen vurderes den 2024-01-01
      Så er FR-UNDSKYLDELIGT-SPOERG opfyldt
      Og er forbeholdet ved FR-UNDSKYLDELIGT-SPOERG "Principmeddelelse 11-21 er om serviceloven § 155 c. En, der afløser den og er om barnets lov § 134, er ikke fundet; kontrollér, om den stadig gælder."
