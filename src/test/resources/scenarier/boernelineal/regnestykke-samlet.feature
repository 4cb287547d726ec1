# language: da
Egenskab: Børnelinealen: det vejledende trin over for fagpersonens

  Baggrund:
    Givet Barn.fødselsdato er 2010-02-03

  Regel: BO-VEJLEDENDE-UNDER Det vejledende trin er 6 eller derunder

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |

    Abstrakt Scenario: hver side af 6
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-UNDER <status>
      Og er trinnet på SAMLET <trin>

      Eksempler:
        | niveau           | vedvarende | status       | trin |
        | I_TRIVSEL        | nej        | ikke opfyldt | 10   |
        | FALDENDE_TRIVSEL | nej        | ikke opfyldt | 8    |
        | FALDENDE_TRIVSEL | ja         | ikke opfyldt | 7    |
        | SÅRBART          | nej        | opfyldt      | 6    |
        | SÅRBART          | ja         | opfyldt      | 5    |
        | TRUET            | ja         | opfyldt      | 1    |

    Scenarie: det laveste af de to, aldrig et gennemsnit
      Givet Lineal.niveau er I_TRIVSEL
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-UNDER opfyldt
      Og er trinnet på BARN 10
      Og er trinnet på FORÆLDRE 2
      Og er trinnet på SAMLET 2

    Scenarie: to faktorer og beskyttelse er præcis 6
      Givet Lineal.niveau er I_TRIVSEL
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | ja         | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-UNDER opfyldt
      Og er trinnet på SAMLET 6

    Scenarie: et spænd hen over 6 er uafklaret, med de faktorer, der ville afgøre det
      Givet Lineal.niveau er I_TRIVSEL
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             |                | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er trinnet på SAMLET 5 til 8
      Og er BO-VEJLEDENDE-UNDER uafklaret
      Og mangler BO-VEJLEDENDE-UNDER kun svar på:
        | felt                          |
        | Risikofaktorer.somatiskSygdom |

    Scenarie: kun det, der kan ændre udfaldet, nævnes
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        |                |             | ja         | ja     |                       |               | ja          | nej        | nej         | nej             |
      Og Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er trinnet på SAMLET 6 til 7
      Og er BO-VEJLEDENDE-UNDER uafklaret
      Og mangler BO-VEJLEDENDE-UNDER kun svar på:
        | felt                                       |
        | Beskyttelsesfaktorer.kognitiveEvner        |
        | Beskyttelsesfaktorer.temperament           |
        | Beskyttelsesfaktorer.prosocialeFærdigheder |
        | Beskyttelsesfaktorer.fleksibilitet         |

    Abstrakt Scenario: ved det akutte spor er der intet regnestykke
      Givet Lineal.niveau er SÅRBART
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold   | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | <vold> | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Bekymring.overgreb er <overgreb>
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-UNDER <status>

      Eksempler:
        | overgreb    | vold        | status       |
        | ja          | nej         | ikke opfyldt |
        | nej         | ja          | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |

    Scenarie: det siger reglen
      Givet Lineal.niveau er SÅRBART
      Når sagen vurderes den 2023-05-15
      Så siger BO-VEJLEDENDE-UNDER opmærksomhed
      Og er forbeholdet ved BO-VEJLEDENDE-UNDER "Det vejledende trin er et lokalt regnestykke og kan aldrig alene udløse en henvisning (BO-60)."

    Scenarie: intet er oplyst
      Givet området boernelineal
      Og Beskyttelsesfaktorer:
        | kognitiveEvner |
        |                |
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-UNDER uafklaret

  Regel: BO-VEJLEDENDE-OVER Det vejledende trin er 6 eller derover

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |

    Abstrakt Scenario: hver side af 6
      Givet Lineal.niveau er <niveau>
      Og Lineal.vedvarende er <vedvarende>
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-OVER <status>
      Og er trinnet på SAMLET <trin>

      Eksempler:
        | niveau           | vedvarende | status       | trin |
        | I_TRIVSEL        | nej        | opfyldt      | 10   |
        | FALDENDE_TRIVSEL | ja         | opfyldt      | 7    |
        | SÅRBART          | nej        | opfyldt      | 6    |
        | SÅRBART          | ja         | ikke opfyldt | 5    |
        | UDSAT            | nej        | ikke opfyldt | 4    |

    Scenarie: det laveste af de to, aldrig et gennemsnit
      Givet Lineal.niveau er I_TRIVSEL
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | ja                  | nej     | nej                       | nej  | nej             | ja             | nej           | ja                      | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-OVER ikke opfyldt
      Og er trinnet på BARN 10
      Og er trinnet på FORÆLDRE 2
      Og er trinnet på SAMLET 2

    Scenarie: to faktorer og beskyttelse er præcis 6
      Givet Lineal.niveau er I_TRIVSEL
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | ja             | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | ja          | ja         | nej         | nej             |
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-OVER opfyldt
      Og er trinnet på SAMLET 6

    Scenarie: et spænd hen over 6 er uafklaret, med de faktorer, der ville afgøre det
      Givet Lineal.niveau er I_TRIVSEL
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             |                | nej           | nej                     | nej                 | ja        | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er trinnet på SAMLET 5 til 8
      Og er BO-VEJLEDENDE-OVER uafklaret
      Og mangler BO-VEJLEDENDE-OVER kun svar på:
        | felt                          |
        | Risikofaktorer.somatiskSygdom |

    Scenarie: kun det, der kan ændre udfaldet, nævnes
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        |                |             | ja         | ja     |                       |               | ja          | nej        | nej         | nej             |
      Og Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er ja
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Når sagen vurderes den 2023-05-15
      Så er trinnet på SAMLET 5 til 6
      Og er BO-VEJLEDENDE-OVER uafklaret
      Og mangler BO-VEJLEDENDE-OVER kun svar på:
        | felt                                       |
        | Beskyttelsesfaktorer.kognitiveEvner        |
        | Beskyttelsesfaktorer.temperament           |
        | Beskyttelsesfaktorer.prosocialeFærdigheder |
        | Beskyttelsesfaktorer.fleksibilitet         |

    Abstrakt Scenario: ved det akutte spor er der intet regnestykke
      Givet Lineal.niveau er SÅRBART
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold   | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | <vold> | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Bekymring.overgreb er <overgreb>
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-OVER <status>

      Eksempler:
        | overgreb    | vold        | status       |
        | ja          | nej         | ikke opfyldt |
        | nej         | ja          | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |

    Scenarie: det siger reglen
      Givet Lineal.niveau er SÅRBART
      Når sagen vurderes den 2023-05-15
      Så siger BO-VEJLEDENDE-OVER opmærksomhed
      Og er forbeholdet ved BO-VEJLEDENDE-OVER "Det vejledende trin er et lokalt regnestykke og kan aldrig alene udløse en henvisning (BO-60)."

    Scenarie: intet er oplyst
      Givet området boernelineal
      Og Beskyttelsesfaktorer:
        | kognitiveEvner |
        |                |
      Og Bekymring.overgreb er nej
      Når sagen vurderes den 2023-05-15
      Så er BO-VEJLEDENDE-OVER uafklaret

  Regel: BO-AFVIGELSE To trin eller mere fra fagpersonens trin

    Baggrund:
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |

    Abstrakt Scenario: to trin eller mere til hver side
      Givet Lineal.niveau er SÅRBART
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE <status>
      Og er trinnet på AFVIGELSE <afvigelse>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | afvigelse | status       |
        | 3    | 3         | opfyldt      |
        | 4    | 2         | opfyldt      |
        | 5    | 1         | ikke opfyldt |
        | 6    | 0         | ikke opfyldt |
        | 7    | 1         | ikke opfyldt |
        | 8    | 2         | opfyldt      |
        | 9    | 3         | opfyldt      |

    Scenarie: ændrer intet
      Givet Lineal.niveau er TRUET
      Og Bekymring.registreret er ja
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 8            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-AFVIGELSE opmærksomhed
      Og er resultatet af BO-AFVIGELSE AFVIGELSE_DRØFTES
      Og er trinnet på FAGLIG 8
      Og er BO-HENVISNING opfyldt
      Og er BO-RAADGIVNING ikke opfyldt

    Scenarie: er et trin et spænd, kan det være åbent
      Givet Lineal.niveau er SÅRBART
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 7            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE uafklaret
      Og er trinnet på AFVIGELSE 0 til 5
      Og mangler BO-AFVIGELSE kun svar på:
        | felt                            | skøn |
        | Linealvurdering[l].forældretrin | ja   |

    Scenarie: er afstanden stor nok, gør et spænd ingen forskel
      Givet Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE opfyldt
      Og er trinnet på AFVIGELSE 6 til 9

    Scenarie: det, der kan ændre afvigelsen, nævnes
      Givet Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.niveau er SÅRBART
      Og Lineal.vedvarende er ikke oplyst
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 7            | 7            |
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE uafklaret
      Og er trinnet på AFVIGELSE 1 til 2
      Og mangler BO-AFVIGELSE kun svar på:
        | felt              |
        | Lineal.vedvarende |

    Scenarie: ingen fagperson har sat trin
      Givet Lineal.niveau er SÅRBART
      Og ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE ikke opfyldt
      Og er der intet trin på AFVIGELSE

    Scenarie: det er ikke oplyst, om nogen har
      Givet Lineal.niveau er SÅRBART
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE uafklaret

    Abstrakt Scenario: ved det akutte spor er der intet regnestykke
      Givet Lineal.niveau er TRUET
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 8            |
      Og Bekymring.overgreb er <overgreb>
      Og Risikofaktorer.vold er <vold>
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE <status>

      Eksempler:
        | overgreb    | vold        | status       |
        | ja          | nej         | ikke opfyldt |
        | nej         | ja          | ikke opfyldt |
        | ikke oplyst | nej         | uafklaret    |
        | nej         | ikke oplyst | uafklaret    |

    Abstrakt Scenario: et forældet trin sammenlignes ikke: sat den <dato>
      Givet Lineal.niveau er TRUET
      Og Linealvurdering:
        | id | skala                | rolle | dato   | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | <dato> | EGEN | 8            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE <status>

      Eksempler:
        | dato       | status       |
        | 2022-11-15 | opfyldt      |
        | 2022-11-14 | ikke opfyldt |

    Scenarie: er det ukendt, hvilken vurdering der styrer, er det ukendt, om trinnet er forældet
      Givet Lineal.niveau er TRUET
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | a  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-05-01 | EGEN | 8            |              |
        | b  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 8            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-AFVIGELSE uafklaret

  Regel: BO-FAGLIG-1 Fagpersonens trin er højst 1

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-1 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 1    | opfyldt      |
        | 2    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 2            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-1 uafklaret
      Og mangler BO-FAGLIG-1 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 1            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-1 højstTrin
      Og er trinnet på AFVIGELSE 9

  Regel: BO-FAGLIG-2 Fagpersonens trin er højst 2

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-2 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 2    | opfyldt      |
        | 3    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 3            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-2 uafklaret
      Og mangler BO-FAGLIG-2 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 2            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-2 højstTrin
      Og er trinnet på AFVIGELSE 8

  Regel: BO-FAGLIG-3 Fagpersonens trin er højst 3

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-3 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 3    | opfyldt      |
        | 4    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-3 uafklaret
      Og mangler BO-FAGLIG-3 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 3            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-3 højstTrin
      Og er trinnet på AFVIGELSE 7

  Regel: BO-FAGLIG-4 Fagpersonens trin er højst 4

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-4 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 4    | opfyldt      |
        | 5    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 5            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-4 uafklaret
      Og mangler BO-FAGLIG-4 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-4 højstTrin
      Og er trinnet på AFVIGELSE 6

  Regel: BO-FAGLIG-5 Fagpersonens trin er højst 5

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-5 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 5    | opfyldt      |
        | 6    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-5 uafklaret
      Og mangler BO-FAGLIG-5 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 5            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-5 højstTrin
      Og er trinnet på AFVIGELSE 5

  Regel: BO-FAGLIG-6 Fagpersonens trin er højst 6

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-6 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 6    | opfyldt      |
        | 7    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 7            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-6 uafklaret
      Og mangler BO-FAGLIG-6 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-6 højstTrin
      Og er trinnet på AFVIGELSE 4

  Regel: BO-FAGLIG-7 Fagpersonens trin er højst 7

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-7 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 7    | opfyldt      |
        | 8    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-7 uafklaret
      Og mangler BO-FAGLIG-7 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 7            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-7 højstTrin
      Og er trinnet på AFVIGELSE 3

  Regel: BO-FAGLIG-8 Fagpersonens trin er højst 8

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-8 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 8    | opfyldt      |
        | 9    | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 9            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-8 uafklaret
      Og mangler BO-FAGLIG-8 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-8 højstTrin
      Og er trinnet på AFVIGELSE 2

  Regel: BO-FAGLIG-9 Fagpersonens trin er højst 9

    Abstrakt Scenario: trinnet, fagpersonen har sat
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-9 <status>
      Og er trinnet på FAGLIG <trin>

      Eksempler:
        | trin | status       |
        | 9    | opfyldt      |
        | 10   | ikke opfyldt |

    Scenarie: et spænd hen over trinnet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 10           |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-FAGLIG-9 uafklaret
      Og mangler BO-FAGLIG-9 kun svar på:
        | felt                            |
        | Linealvurdering[l].forældretrin |

    Scenarie: det siger reglen
      Givet Bekymring.overgreb er nej
      Og Beskyttelsesfaktorer:
        | kognitiveEvner | temperament | selvtillid | empati | prosocialeFærdigheder | fleksibilitet | tilknytning | opdragelse | klareNormer | lærerrelationer |
        | nej            | nej         | nej        | nej    | nej                   | nej           | nej         | nej        | nej         | nej             |
      Og Lineal.vedvarende er nej
      Og Lineal.flereArenaer er nej
      Og Risikofaktorer:
        | svækketForældreevne | misbrug | ustabileFamiliestrukturer | vold | socialIsolation | somatiskSygdom | psykiskSygdom | omsorgssvigtEllerTraume | alkoholEllerStoffer | akutKrise | intetNetværk | psykiskSygForælder |
        | nej                 | nej     | nej                       | nej  | nej             | nej            | nej           | nej                     | nej                 | nej       | nej          | nej                |
      Og Lineal.niveau er I_TRIVSEL
      Og Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 9            | 10           |
      Når sagen vurderes den 2023-05-15
      Så siger BO-FAGLIG-9 højstTrin
      Og er trinnet på AFVIGELSE 1
