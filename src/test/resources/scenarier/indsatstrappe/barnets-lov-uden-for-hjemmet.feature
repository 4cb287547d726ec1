# language: da
Egenskab: Indsatstrappen: lovens betingelser, når trin 4-6 er bragt i overvejelse
  Reglerne står i rules/indsatstrappe/barnets-lov-uden-for-hjemmet.drl. De foreslår intet og afgør intet. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-LOV-REJST Lovens betingelser, når trin 4-6 er i overvejelse (serviceloven)
    Myndigheden afgør. Betingelserne, der gælder, afhænger af datoen; servicelovens ordlyd er ikke genfundet.

    Abstrakt Scenario: Trin 4 <netværk>, trin 5 <plejefamilie>, trin 6 <institution>, <dato>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie   | institution   |
        | <netværk>         | <plejefamilie> | <institution> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-REJST <udfald>

      Eksempler:
        | netværk | plejefamilie | institution | dato       | udfald       |
        | ja      | nej          | nej         | 2023-05-15 | opfyldt      |
        | nej     | ja           | nej         | 2023-05-15 | opfyldt      |
        | nej     | nej          | ja          | 2023-05-15 | opfyldt      |
        | nej     | nej          | nej         | 2023-05-15 | ikke opfyldt |
        | nej     | nej          | ikke oplyst | 2023-05-15 | uafklaret    |
        | ja      | nej          | nej         | 2024-05-15 | opfyldt      |
        | nej     | ja           | nej         | 2024-05-15 | opfyldt      |
        | nej     | nej          | ja          | 2024-05-15 | opfyldt      |
        | nej     | nej          | nej         | 2024-05-15 | ikke opfyldt |
        | nej     | nej          | ikke oplyst | 2024-05-15 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | ja           | nej         |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-REJST uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-REJST fagligVurdering
      Og er resultatet af IT-LOV-REJST KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-REJST "Serviceloven §§ 50, 52, 58 og 68 b"
      Og er forbeholdet ved IT-LOV-REJST "Ordlyden af servicelovens §§ 52, 58 og 68 b er ikke genfundet, og betingelserne vises ikke. Slå dem op."
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-REJST fagligVurdering
      Og er kilden til IT-LOV-REJST "Serviceloven §§ 50, 52, 58 og 68 b"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-REJST fagligVurdering
      Og er resultatet af IT-LOV-REJST KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-REJST "Barnets lov §§ 20, 46, 47 og 52"
      Og hviler IT-LOV-REJST på LOV

  Regel: IT-LOV-UNDERSOEGELSE Den børnefaglige undersøgelse mangler
    Der kan kun træffes afgørelse efter en børnefaglig undersøgelse, medmindre der undtagelsesvis er en foreløbig vurdering.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Og Lovbetingelse.foreløbigVurdering er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-UNDERSOEGELSE udestår
      Og er handlingen i IT-LOV-UNDERSOEGELSE "Gennemfør den børnefaglige undersøgelse."
      Og er den ansvarlige i IT-LOV-UNDERSOEGELSE "Kommunen"
      Og hviler IT-LOV-UNDERSOEGELSE på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Og Lovbetingelse.foreløbigVurdering er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UNDERSOEGELSE opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Lovbetingelse:
        | børnefagligUndersøgelse   | foreløbigVurdering   |
        | <børnefagligUndersøgelse> | <foreløbigVurdering> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UNDERSOEGELSE <udfald>

      Eksempler:
        | hvordan                                          | rejst       | børnefagligUndersøgelse | foreløbigVurdering | udfald       |
        | Undersøgelsen er ikke gennemført                 | ja          | nej                     | nej                | opfyldt      |
        | Undersøgelsen er gennemført                      | ja          | ja                      | nej                | ikke opfyldt |
        | Der er en foreløbig vurdering                    | ja          | nej                     | ja                 | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | nej                     | nej                | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen        | ja          | ikke oplyst             | nej                | uafklaret    |
        | Om der er en foreløbig vurdering, ved ingen      | ja          | nej                     | ikke oplyst        | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                     | nej                | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Og Lovbetingelse.foreløbigVurdering er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-UNDERSOEGELSE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-UNDERSOEGELSE opfyldt

  Regel: IT-LOV-FORELOEBIG Undersøgelsen afsluttes snarest
    Der er undtagelsesvis en foreløbig vurdering; undersøgelsen afsluttes snarest derefter.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Og Lovbetingelse.foreløbigVurdering er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-FORELOEBIG udestår
      Og er handlingen i IT-LOV-FORELOEBIG "Afslut den børnefaglige undersøgelse snarest."
      Og er den ansvarlige i IT-LOV-FORELOEBIG "Kommunen"
      Og hviler IT-LOV-FORELOEBIG på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Og Lovbetingelse.foreløbigVurdering er ja
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORELOEBIG opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Lovbetingelse:
        | børnefagligUndersøgelse   | foreløbigVurdering   |
        | <børnefagligUndersøgelse> | <foreløbigVurdering> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORELOEBIG <udfald>

      Eksempler:
        | hvordan                                          | rejst       | børnefagligUndersøgelse | foreløbigVurdering | udfald       |
        | En foreløbig vurdering uden undersøgelse         | ja          | nej                     | ja                 | opfyldt      |
        | Undersøgelsen er gennemført                      | ja          | ja                      | ja                 | ikke opfyldt |
        | Der er ingen foreløbig vurdering                 | ja          | nej                     | nej                | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | nej                     | ja                 | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen        | ja          | ikke oplyst             | ja                 | uafklaret    |
        | Om der er en foreløbig vurdering, ved ingen      | ja          | nej                     | ikke oplyst        | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                     | ja                 | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.børnefagligUndersøgelse er nej
      Og Lovbetingelse.foreløbigVurdering er ja
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-FORELOEBIG uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-FORELOEBIG opfyldt

  Regel: IT-LOV-VAESENTLIG Den væsentlige betydning mangler
    Det skal være af væsentlig betydning for barnet. Det er en fagpersons vurdering.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Lovbetingelse.væsentligBetydning er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-VAESENTLIG udestår
      Og hviler IT-LOV-VAESENTLIG på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Lovbetingelse.væsentligBetydning er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-VAESENTLIG opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Lovbetingelse:
        | væsentligBetydning   |
        | <væsentligBetydning> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-VAESENTLIG <udfald>

      Eksempler:
        | hvordan                                          | rejst       | væsentligBetydning | udfald       |
        | Vurderet til nej                                 | ja          | nej                | opfyldt      |
        | Vurderet til ja                                  | ja          | ja                 | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | nej                | ikke opfyldt |
        | Ingen har vurderet det                           | ja          | ikke oplyst        | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.væsentligBetydning er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-VAESENTLIG uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-VAESENTLIG opfyldt

  Regel: IT-LOV-SAMTYKKE-FORAELDRE Samtykke fra forældremyndighedens indehaver mangler
    Det kræver samtykke fra forældremyndighedens indehaver.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Lovbetingelse.samtykkeForældre er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-SAMTYKKE-FORAELDRE udestår
      Og hviler IT-LOV-SAMTYKKE-FORAELDRE på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Lovbetingelse.samtykkeForældre er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SAMTYKKE-FORAELDRE opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Lovbetingelse:
        | samtykkeForældre   |
        | <samtykkeForældre> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SAMTYKKE-FORAELDRE <udfald>

      Eksempler:
        | hvordan                                          | rejst       | samtykkeForældre | udfald       |
        | Samtykket er ikke givet                          | ja          | nej              | opfyldt      |
        | Samtykket er givet                               | ja          | ja               | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | nej              | ikke opfyldt |
        | Om det er givet, ved ingen                       | ja          | ikke oplyst      | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej              | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.samtykkeForældre er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-SAMTYKKE-FORAELDRE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-SAMTYKKE-FORAELDRE opfyldt

  Regel: IT-LOV-SAMTYKKE-UNG Samtykke fra den unge mangler
    Den unge, der er fyldt 15 år, skal også samtykke.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Barn.fødselsdato er 2008-01-01
      Og Lovbetingelse.samtykkeUng er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-SAMTYKKE-UNG udestår
      Og hviler IT-LOV-SAMTYKKE-UNG på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Barn.fødselsdato er 2008-01-01
      Og Lovbetingelse.samtykkeUng er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SAMTYKKE-UNG opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Barn:
        | fødselsdato   |
        | <fødselsdato> |
      Og Lovbetingelse:
        | samtykkeUng   |
        | <samtykkeUng> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SAMTYKKE-UNG <udfald>

      Eksempler:
        | hvordan                                          | rejst       | fødselsdato | samtykkeUng | udfald       |
        | Fylder 15 på dagen                               | ja          | 2009-05-15  | nej         | opfyldt      |
        | Fylder 15 dagen efter                            | ja          | 2009-05-16  | nej         | ikke opfyldt |
        | Fyldt 16                                         | ja          | 2008-05-15  | nej         | opfyldt      |
        | Den unge har givet samtykke                      | ja          | 2008-05-15  | ja          | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | 2008-05-15  | nej         | ikke opfyldt |
        | Om det er givet, ved ingen                       | ja          | 2008-05-15  | ikke oplyst | uafklaret    |
        | Hvornår den unge er født, ved ingen              | ja          | ikke oplyst | nej         | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2008-05-15  | nej         | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2008-01-01
      Og Lovbetingelse.samtykkeUng er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-SAMTYKKE-UNG uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-SAMTYKKE-UNG opfyldt

  Regel: IT-LOV-UDEN-SAMTYKKE Uden samtykke afgør børne- og ungeudvalget
    Mangler et samtykke, ligger afgørelsen uden for reglerne her.

    Scenarie: Forældremyndighedens indehaver har ikke givet samtykke
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.samtykkeForældre er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-UDEN-SAMTYKKE fagligVurdering
      Og er resultatet af IT-LOV-UDEN-SAMTYKKE KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-UDEN-SAMTYKKE "Barnets lov § 47, stk. 1-2"
      Og hviler IT-LOV-UDEN-SAMTYKKE på LOV

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | ja          |
      Og Barn:
        | fødselsdato |
        | <født>      |
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng |
        | <forældre>       | <ung>       |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UDEN-SAMTYKKE <udfald>

      Eksempler:
        | hvordan                                  | født       | forældre    | ung         | udfald       |
        | Forældrene siger nej                     | 2015-01-01 | nej         | ikke oplyst | opfyldt      |
        | Den unge siger nej                       | 2008-01-01 | ja          | nej         | opfyldt      |
        | Alle samtykker                           | 2008-01-01 | ja          | ja          | ikke opfyldt |
        | Barnet er under 15, forældrene samtykker | 2015-01-01 | ja          | ikke oplyst | ikke opfyldt |
        | Om forældrene samtykker, ved ingen       | 2015-01-01 | ikke oplyst | ikke oplyst | uafklaret    |
        | Om den unge samtykker, ved ingen         | 2008-01-01 | ja          | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.samtykkeForældre er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-UDEN-SAMTYKKE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-UDEN-SAMTYKKE opfyldt

  Regel: IT-LOV-BETINGELSER Betingelserne i § 46 er oplyst opfyldt
    Det er stadig myndigheden, der afgør, om og hvad der skal ske.

    Scenarie: Undersøgelse, væsentlig betydning og samtykke er på plads
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Barn.fødselsdato er 2015-01-01
      Og Lovbetingelse:
        | børnefagligUndersøgelse | væsentligBetydning | samtykkeForældre |
        | ja                      | ja                 | ja               |
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-BETINGELSER fagligVurdering
      Og er resultatet af IT-LOV-BETINGELSER KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-LOV-BETINGELSER på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Barn.fødselsdato er 2015-01-01
      Og Lovbetingelse:
        | børnefagligUndersøgelse | væsentligBetydning | samtykkeForældre |
        | ja                      | ja                 | ja               |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-BETINGELSER opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Barn:
        | fødselsdato |
        | <født>      |
      Og Lovbetingelse:
        | børnefagligUndersøgelse | foreløbigVurdering | væsentligBetydning | samtykkeForældre | samtykkeUng |
        | <undersøgelse>          | <foreløbig>        | <betydning>        | <forældre>       | <ung>       |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-BETINGELSER <udfald>

      Eksempler:
        | hvordan                                          | rejst       | født       | undersøgelse | foreløbig   | betydning   | forældre    | ung         | udfald       |
        | Alt er oplyst, barnet er under 15                | ja          | 2015-01-01 | ja           | nej         | ja          | ja          | ikke oplyst | opfyldt      |
        | Den unge har også samtykket                      | ja          | 2008-01-01 | ja           | nej         | ja          | ja          | ja          | opfyldt      |
        | En foreløbig vurdering                           | ja          | 2015-01-01 | nej          | ja          | ja          | ja          | ikke oplyst | opfyldt      |
        | Ingen undersøgelse                               | ja          | 2015-01-01 | nej          | nej         | ja          | ja          | ikke oplyst | ikke opfyldt |
        | Ikke af væsentlig betydning                      | ja          | 2015-01-01 | ja           | nej         | nej         | ja          | ikke oplyst | ikke opfyldt |
        | Forældrene samtykker ikke                        | ja          | 2015-01-01 | ja           | nej         | ja          | nej         | ikke oplyst | ikke opfyldt |
        | Den unge samtykker ikke                          | ja          | 2008-01-01 | ja           | nej         | ja          | ja          | nej         | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | 2015-01-01 | ja           | nej         | ja          | ja          | ikke oplyst | ikke opfyldt |
        | Om der er en undersøgelse, ved ingen             | ja          | 2015-01-01 | ikke oplyst  | nej         | ja          | ja          | ikke oplyst | uafklaret    |
        | Om der er en foreløbig vurdering, ved ingen      | ja          | 2015-01-01 | nej          | ikke oplyst | ja          | ja          | ikke oplyst | uafklaret    |
        | Om betydningen ved ingen                         | ja          | 2015-01-01 | ja           | nej         | ikke oplyst | ja          | ikke oplyst | uafklaret    |
        | Om forældrene samtykker, ved ingen               | ja          | 2015-01-01 | ja           | nej         | ja          | ikke oplyst | ikke oplyst | uafklaret    |
        | Om den unge samtykker, ved ingen                 | ja          | 2008-01-01 | ja           | nej         | ja          | ja          | ikke oplyst | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2015-01-01 | ja           | nej         | ja          | ja          | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2015-01-01
      Og Lovbetingelse:
        | børnefagligUndersøgelse | væsentligBetydning | samtykkeForældre |
        | ja                      | ja                 | ja               |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-BETINGELSER uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-BETINGELSER opfyldt

  Regel: IT-LOV-PLEJEFAMILIE Plejefamilie er ikke vurderet
    Loven siger ikke altid plejefamilie; den siger, at det vurderes.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Overvejelse.plejefamilieVurderet er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-PLEJEFAMILIE udestår
      Og er handlingen i IT-LOV-PLEJEFAMILIE "Vurdér, om en plejefamilie er det mest hensigtsmæssige for barnet."
      Og er den ansvarlige i IT-LOV-PLEJEFAMILIE "Kommunen"
      Og hviler IT-LOV-PLEJEFAMILIE på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Overvejelse.plejefamilieVurderet er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-PLEJEFAMILIE opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution | plejefamilieVurderet   |
        | nej               | nej          | <rejst>     | <plejefamilieVurderet> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-PLEJEFAMILIE <udfald>

      Eksempler:
        | hvordan                                          | rejst       | plejefamilieVurderet | udfald       |
        | Ikke vurderet                                    | ja          | nej                  | opfyldt      |
        | Vurderet                                         | ja          | ja                   | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | nej                  | ikke opfyldt |
        | Om det er vurderet, ved ingen                    | ja          | ikke oplyst          | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                  | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Overvejelse.plejefamilieVurderet er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-PLEJEFAMILIE opfyldt

  Regel: IT-LOV-SKOLESKIFT Barnet skifter skole
    Skoleskift undgås; det vises, når det overvejede sted medfører et.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Overvejelse.skoleskift er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-SKOLESKIFT opmærksomhed
      Og hviler IT-LOV-SKOLESKIFT på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Overvejelse.skoleskift er ja
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SKOLESKIFT opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution | skoleskift   |
        | nej               | nej          | <rejst>     | <skoleskift> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SKOLESKIFT <udfald>

      Eksempler:
        | hvordan                                          | rejst       | skoleskift  | udfald       |
        | Barnet skifter skole                             | ja          | ja          | opfyldt      |
        | Barnet bliver i sin skole                        | ja          | nej         | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | ja          | ikke opfyldt |
        | Om barnet skifter skole, ved ingen               | ja          | ikke oplyst | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja          | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Overvejelse.skoleskift er ja
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-SKOLESKIFT uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-SKOLESKIFT opfyldt

  Regel: IT-LOV-SOESKENDE Søskende er ikke samme sted
    Søskende er samme sted, medmindre hensyn taler imod.

    Scenarie: Reglen er opfyldt
      Givet Overvejelse.slægtEllerNetværk er ja
      Og Overvejelse.søskendeAdskilles er ja
      Og Overvejelse.hensynModSammen er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-LOV-SOESKENDE udestår
      Og er handlingen i IT-LOV-SOESKENDE "Vurdér igen, om søskende kan være samme sted."
      Og er den ansvarlige i IT-LOV-SOESKENDE "Kommunen"
      Og hviler IT-LOV-SOESKENDE på LOV

    Scenarie: Plejefamilie er bragt i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Og Overvejelse.søskendeAdskilles er ja
      Og Overvejelse.hensynModSammen er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SOESKENDE opfyldt

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution | søskendeAdskilles   | hensynModSammen   |
        | nej               | nej          | <rejst>     | <søskendeAdskilles> | <hensynModSammen> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SOESKENDE <udfald>

      Eksempler:
        | hvordan                                          | rejst       | søskendeAdskilles | hensynModSammen | udfald       |
        | Hver for sig, intet taler imod at være sammen    | ja          | ja                | nej             | opfyldt      |
        | Samme sted, eller ingen søskende                 | ja          | nej               | nej             | ikke opfyldt |
        | Hensyn taler imod at være sammen                 | ja          | ja                | ja              | ikke opfyldt |
        | Intet er bragt i overvejelse                     | nej         | ja                | nej             | ikke opfyldt |
        | Om de bor hver for sig, ved ingen                | ja          | ikke oplyst       | nej             | uafklaret    |
        | Om hensyn taler imod, ved ingen                  | ja          | ja                | ikke oplyst     | uafklaret    |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja                | nej             | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Overvejelse.søskendeAdskilles er ja
      Og Overvejelse.hensynModSammen er nej
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-SOESKENDE uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-SOESKENDE opfyldt
