# language: da
Egenskab: Skolefravær, spor A: lokale valg, der lægges til loven
  Det lokale lægger til og spærrer aldrig.
  Reglerne står i rules/skolefravaer/lokale-valg.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området skolefravaer

  Regel: FR-HOER-BARN-10 Hør også barnet, der er fyldt 10 år
    Et lokalt tillæg til kravet om at høre et barn over 12 år. Det spærrer aldrig.

    Baggrund: Kommunen er underrettet, og barnet på 11 år er ikke hørt
      Givet Barn.fødselsdato er 2012-09-01
      Og Fravaerssag:
        | kommunenUnderrettet | barnHørt |
        | ja                  | nej      |

    Scenarie: Barnet er 11 år: kommunen hører det efter et lokalt valg, og intet spærres
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Fravaerssag:
        | kommunenUnderrettet | opgørelseVedlagt | opgørelseStemmer | forældreHørt | barnHørt |
        | ja                  | ja               | ja               | ja           | nej      |
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 9            | 0            |
      Når sagen vurderes den 2024-05-15
      Så siger FR-HOER-BARN-10 anbefaling
      Og er handlingen i FR-HOER-BARN-10 "Hør også barnet om årsagen til fraværet."
      Og er den ansvarlige i FR-HOER-BARN-10 "Kommunen"
      Og er kilden til FR-HOER-BARN-10 "Lokal standard (ingen kilde)"
      Og hviler FR-HOER-BARN-10 på LOKALT_VALG
      Og mangler FR-HOER-BARN-10 intet
      Og er FR-HOER-BARN-12 ikke opfyldt
      Og er FR-AFGOERELSE ikke spærret

    Abstrakt Scenario: Tillægget er for det barn, der er fyldt 10 og ikke 12: <barnet>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-BARN-10 <tillæg>
      Og er FR-HOER-BARN-12 <krav>

      Eksempler:
        | barnet                | født       | tillæg       | krav         |
        | fylder 10 dagen efter | 2014-05-16 | ikke opfyldt | ikke opfyldt |
        | fylder 10 i dag       | 2014-05-15 | opfyldt      | ikke opfyldt |
        | fyldte 11 i går       | 2013-05-14 | opfyldt      | ikke opfyldt |
        | fylder 12 dagen efter | 2012-05-16 | opfyldt      | ikke opfyldt |
        | fylder 12 i dag       | 2012-05-15 | ikke opfyldt | opfyldt      |
        | er 15 år              | 2009-01-20 | ikke opfyldt | opfyldt      |

    Abstrakt Scenario: Der er intet at gøre, når <hvorfor>
      Givet Barn.fødselsdato er <født>
      Og Fravaerssag:
        | kommunenUnderrettet | barnHørt |
        | <underrettet>       | <hørt>   |
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-BARN-10 ikke opfyldt
      Og mangler FR-HOER-BARN-10 intet

      Eksempler:
        | hvorfor                                  | født        | underrettet | hørt        |
        | barnet er hørt                           | 2012-09-01  | ja          | ja          |
        | kommunen ikke er underrettet             | 2012-09-01  | nej         | nej         |
        | barnet er hørt; alderen er ikke oplyst   | ikke oplyst | ja          | ja          |
        | barnet er ni år; høringen er ikke oplyst | 2014-05-16  | ja          | ikke oplyst |

    Abstrakt Scenario: Der spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2024-05-15
      Så er FR-HOER-BARN-10 uafklaret
      Og mangler FR-HOER-BARN-10 kun svar på:
        | felt   | svares af |
        | <felt> | <hvem>    |

      Eksempler:
        | felt                            | hvem          |
        | Fravaerssag.kommunenUnderrettet | skole         |
        | Barn.fødselsdato                | forælder      |
        | Fravaerssag.barnHørt            | sagsbehandler |

    Abstrakt Scenario: Valget følger barnets lov fra 1. januar 2024: <dag>
      Når sagen vurderes den <dag>
      Så er FR-HOER-BARN-10 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2023-12-31 | uden for gyldighed |
        | 2024-01-01 | opfyldt            |

  Regel: FR-KLASSE-10 Eleven går i 10. klasse
    Efter ordlyden gælder reglerne også i 10. klasse. Der mindes om, at undervisningspligten er hørt op.

    Baggrund: Netop 10 procent ulovligt fravær i folkeskolens 10. klasse
      Givet Skolegang:
        | skoleform  | klassetrin |
        | FOLKESKOLE | 10         |
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 60        | 6            | 0            |

    Scenarie: Grænsen er nået i 10. klasse: det er en oplysning, og pligten står der
      Når sagen vurderes den 2023-05-15
      Så siger FR-KLASSE-10 opmærksomhed
      Og har FR-KLASSE-10 intet resultat
      Og er kilden til FR-KLASSE-10 "BEK nr. 1063 af 24/10/2019, § 4, stk. 1 (7.-10. klasse); lokal standard"
      Og hviler FR-KLASSE-10 på LOKALT_VALG
      Og mangler FR-KLASSE-10 intet
      Og er FR-ULOVLIG-10 opfyldt
      Og er FR-ULOVLIG-15 ikke opfyldt

    Scenarie: Ved 15 procent mindes der også om det, før og efter 2024
      Givet Kvartal.ulovligeDage er 9
      Når sagen vurderes den 2023-12-31
      Så er FR-KLASSE-10 opfyldt
      Og er FR-ULOVLIG-15 opfyldt
      Når sagen vurderes den 2024-01-01
      Så er FR-KLASSE-10 opfyldt
      Og er FR-ULOVLIG-15 opfyldt

    Abstrakt Scenario: Kun i 10. klasse mindes der om det: <klasse>. klasse
      Givet Skolegang.klassetrin er <klasse>
      Når sagen vurderes den 2023-05-15
      Så er FR-KLASSE-10 <udfald>

      Eksempler:
        | klasse | udfald       |
        | 0      | ikke opfyldt |
        | 9      | ikke opfyldt |
        | 10     | opfyldt      |

    Abstrakt Scenario: Et klassetrin, der ikke findes, afvises: <klasse>
      Givet Skolegang.klassetrin er <klasse>
      Når sagen vurderes den 2023-05-15
      Så afvises sagen på grund af Skolegang.klassetrin

      Eksempler:
        | klasse |
        | -1     |
        | 11     |

    Abstrakt Scenario: Der er intet at minde om, når <hvorfor>
      Givet Skolegang:
        | skoleform | klassetrin |
        | <skole>   | <klasse>   |
      Og Kvartal.ulovligeDage er <dage>
      Når sagen vurderes den 2023-05-15
      Så er FR-KLASSE-10 ikke opfyldt
      Og mangler FR-KLASSE-10 intet

      Eksempler:
        | hvorfor                                            | skole      | klasse      | dage        |
        | ingen grænse er nået                               | FOLKESKOLE | 10          | 5           |
        | eleven går i 10. klasse på en efterskole           | EFTERSKOLE | 10          | 9           |
        | ingen grænse er nået; klassetrinnet er ikke oplyst | FOLKESKOLE | ikke oplyst | 5           |
        | eleven går i 9. klasse; fraværet er ikke gjort op  | FOLKESKOLE | 9           | ikke oplyst |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet <felt> er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er FR-KLASSE-10 uafklaret
      Og mangler FR-KLASSE-10 kun svar på:
        | felt   | svares af |
        | <felt> | skole     |

      Eksempler:
        | felt                 |
        | Skolegang.klassetrin |
        | Skolegang.skoleform  |
        | Kvartal.ulovligeDage |

    Abstrakt Scenario: Valget gælder fra 1. januar 2020: <dag>
      Når sagen vurderes den <dag>
      Så er FR-KLASSE-10 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-ANDEN-LAESNING-10 En anden læsning giver 10 procent
    Loven siger hverken, hvad procenten er af, eller om der rundes af.

    Baggrund: En elev i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 61        | 6            | 0            |

    Scenarie: Rundes der af, er grænsen nået: en fagperson afgør det
      Når sagen vurderes den 2023-05-15
      Så siger FR-ANDEN-LAESNING-10 fagligVurdering
      Og er resultatet af FR-ANDEN-LAESNING-10 KRÆVER_FAGLIG_VURDERING
      Og er handlingen i FR-ANDEN-LAESNING-10 "Afgør, hvordan procenten skal regnes, og skriv grunden ned."
      Og er den ansvarlige i FR-ANDEN-LAESNING-10 "Skolens leder"
      Og er kilden til FR-ANDEN-LAESNING-10 "Lokal standard (ingen kilde)"
      Og hviler FR-ANDEN-LAESNING-10 på LOKALT_VALG
      Og mangler FR-ANDEN-LAESNING-10 intet

    Abstrakt Scenario: <dage> af <skoledage> skoledage, <skole>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-LAESNING-10 <udfald>

      Eksempler:
        | dage        | ukendte | skoledage | skole       | udfald       |
        | 0           | 0       | 60        | FOLKESKOLE  | ikke opfyldt |
        | 8           | 0       | 85        | FOLKESKOLE  | ikke opfyldt |
        | 6           | 0       | 61        | FOLKESKOLE  | opfyldt      |
        | 6           | 0       | 60        | FOLKESKOLE  | ikke opfyldt |
        | 30          | 0       | 60        | FOLKESKOLE  | ikke opfyldt |
        | 0           | 30      | 60        | FOLKESKOLE  | uafklaret    |
        | ikke oplyst | 0       | 60        | FOLKESKOLE  | uafklaret    |
        | 6           | 0       | 61        | EFTERSKOLE  | ikke opfyldt |
        | 6           | 0       | 61        | ikke oplyst | uafklaret    |

    Scenarie: Af de skoledage, der er gået, er grænsen nået
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        | 1            | 0            |
      Og Skoledag:
        | id | dato       |
        | a  | 2023-04-01 |
        | b  | 2023-04-03 |
        | c  | 2023-04-04 |
        | d  | 2023-04-05 |
      Når sagen vurderes den 2023-04-05
      Så er FR-ANDEN-LAESNING-10 opfyldt

    Abstrakt Scenario: Læsningen følger pligten: <dag>
      Når sagen vurderes den <dag>
      Så er FR-ANDEN-LAESNING-10 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-12-31 | uden for gyldighed |
        | 2020-01-01 | opfyldt            |

  Regel: FR-ANDEN-LAESNING-15 En anden læsning giver 15 procent
    Loven siger hverken, hvad procenten er af, eller om der rundes af.

    Baggrund: En elev i folkeskolen
      Givet Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType |
        | 61        | 9            | 0            |

    Scenarie: Rundes der af, er grænsen nået: en fagperson afgør det
      Når sagen vurderes den 2023-05-15
      Så siger FR-ANDEN-LAESNING-15 fagligVurdering
      Og er resultatet af FR-ANDEN-LAESNING-15 KRÆVER_FAGLIG_VURDERING
      Og er handlingen i FR-ANDEN-LAESNING-15 "Afgør, hvordan procenten skal regnes, og skriv grunden ned."
      Og er den ansvarlige i FR-ANDEN-LAESNING-15 "Skolens leder"
      Og er kilden til FR-ANDEN-LAESNING-15 "Lokal standard (ingen kilde)"
      Og hviler FR-ANDEN-LAESNING-15 på LOKALT_VALG
      Og mangler FR-ANDEN-LAESNING-15 intet

    Abstrakt Scenario: <dage> af <skoledage> skoledage, <skole>
      Givet Skolegang.skoleform er <skole>
      Og Kvartal:
        | skoledage   | ulovligeDage | dageUdenType |
        | <skoledage> | <dage>       | <ukendte>    |
      Når sagen vurderes den 2023-05-15
      Så er FR-ANDEN-LAESNING-15 <udfald>

      Eksempler:
        | dage        | ukendte | skoledage | skole       | udfald       |
        | 0           | 0       | 60        | FOLKESKOLE  | ikke opfyldt |
        | 9           | 0       | 63        | FOLKESKOLE  | ikke opfyldt |
        | 9           | 0       | 61        | FOLKESKOLE  | opfyldt      |
        | 9           | 0       | 60        | FOLKESKOLE  | ikke opfyldt |
        | 30          | 0       | 60        | FOLKESKOLE  | ikke opfyldt |
        | 0           | 30      | 60        | FOLKESKOLE  | uafklaret    |
        | ikke oplyst | 0       | 60        | FOLKESKOLE  | uafklaret    |
        | 9           | 0       | 61        | EFTERSKOLE  | ikke opfyldt |
        | 9           | 0       | 61        | ikke oplyst | uafklaret    |

    Scenarie: Af de skoledage, der er gået, er grænsen nået
      Givet Kvartal:
        | førsteDag  | skoledage | ulovligeDage | dageUdenType |
        | 2023-04-01 | 60        | 1            | 0            |
      Og Skoledag:
        | id | dato       |
        | a  | 2023-04-01 |
        | b  | 2023-04-03 |
        | c  | 2023-04-04 |
        | d  | 2023-04-05 |
      Når sagen vurderes den 2023-04-05
      Så er FR-ANDEN-LAESNING-15 opfyldt

    Abstrakt Scenario: Læsningen følger pligten: <dag>
      Når sagen vurderes den <dag>
      Så er FR-ANDEN-LAESNING-15 <udfald>

      Eksempler:
        | dag        | udfald             |
        | 2019-07-31 | uden for gyldighed |
        | 2019-08-01 | opfyldt            |
