# language: da
Egenskab: Børnelinealen: hvad et trin fører til

  Regel: BO-RAADGIVNING Støtte fra Familierådgivningen

    Baggrund:
      Givet Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej

    Abstrakt Scenario: trinnet er det laveste af de to
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING <status>

      Eksempler:
        | trin | status       |
        | 1    | opfyldt      |
        | 5    | opfyldt      |
        | 6    | opfyldt      |
        | 7    | ikke opfyldt |
        | 10   | ikke opfyldt |

    Abstrakt Scenario: forældreevnen kan være det laveste
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 10           | <trin>       |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING <status>

      Eksempler:
        | trin | status       |
        | 1    | opfyldt      |
        | 5    | opfyldt      |
        | 6    | opfyldt      |
        | 7    | ikke opfyldt |
        | 10   | ikke opfyldt |

    Scenarie: det siger reglen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-RAADGIVNING mulighed
      Og hviler BO-RAADGIVNING på KOMMUNAL
      Og hviler BO-RAADGIVNING også på LOKALT_VALG
      Og er vidnerne for BO-RAADGIVNING Linealvurdering[l]
      Og er forbeholdet ved BO-RAADGIVNING "Kilden er KL's gengivelse af Helsingør Kommunes praksis. Kommunens egen beskrivelse af trinnene er ikke fundet."

    Scenarie: 10 og 2 er 2, ikke 6
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 10           | 2            |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING opfyldt
      Og er trinnet på FAGLIG 2

    Scenarie: uden en registreret bekymring
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Og Bekymring.registreret er nej
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING ikke opfyldt

    Scenarie: det er ikke oplyst, om der er en bekymring
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Og Bekymring.registreret er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING uafklaret
      Og mangler BO-RAADGIVNING kun svar på:
        | felt                  | svares af |
        | Bekymring.registreret | fagperson |

    Scenarie: ingen fagperson har sat et trin
      Givet ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING ikke opfyldt

    Scenarie: det er ikke oplyst, hvilke trin der er sat
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING uafklaret
      Og mangler BO-RAADGIVNING kun svar på:
        | felt            | spørgsmål                                         |
        | Linealvurdering | Hvilke trin har fagpersoner sat på Børnelinealen? |

    Scenarie: kun det ene trin er sat, og det andet kan ændre udfaldet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING uafklaret
      Og er resultatet af BO-RAADGIVNING KRÆVER_FAGLIG_VURDERING
      Og mangler BO-RAADGIVNING kun svar på:
        | felt                            | skøn |
        | Linealvurdering[l].forældretrin | ja   |
      Og er trinnet på FAGLIG 1 til 8

    Scenarie: kun det ene trin er sat, og det er nok
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN |              | 5            |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING opfyldt

    Scenarie: trinnet er forældet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-11-14 | EGEN | 6            | 6            |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING ikke opfyldt
      Og er BO-FORAELDET opfyldt

    Scenarie: den fælles vurdering går forud for de egne
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form   | trivselstrin | forældretrin |
        | f  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | FÆLLES | 6            | 8            |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN   | 9            | 9            |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING opfyldt
      Og er trinnet på FAGLIG 6

    Scenarie: uden en fælles er det de egnes laveste, og alle er fakta i sagen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 9            | 9            |
        | p  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 6            | 7            |
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING opfyldt
      Og er vidnerne for BO-RAADGIVNING Linealvurdering[l], Linealvurdering[p]

    Scenarie: det beregnede trin udløser intet
      Givet ingen Linealvurdering
      Og Lineal.niveau er TRUET
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING ikke opfyldt

    Scenarie: risikovurderingen går forud for enhver kontakt
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2024-05-01 | EGEN | 6            | 6            |
      Og Bekymring.æresrelateret er ja
      Og Bekymring.risikovurderet er nej
      Når sagen vurderes den 2024-05-15
      Så er BO-RAADGIVNING opfyldt
      Og er BO-RAADGIVNING spærret af UN-RISIKO-FOERST
      Og er BO-HENVISNING spærret af UN-RISIKO-FOERST
      Og er BO-VED-6 spærret af UN-RISIKO-FOERST

    Scenarie: muligheden er ikke en henvisning, og henvisningens spærring når den ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 4            | 4            |
      Og Bekymring.kontaktFrigivet er ja
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-RAADGIVNING opfyldt
      Og er BO-RAADGIVNING ikke spærret

  Regel: BO-HENVISNING Åben anonym rådgivning

    Baggrund:
      Givet Bekymring.registreret er ja
      Og Bekymring.overgreb er nej
      Og Risikofaktorer.vold er nej

    Abstrakt Scenario: trinnet er det laveste af de to
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 10           |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING <status>

      Eksempler:
        | trin | status       |
        | 1    | ikke opfyldt |
        | 5    | ikke opfyldt |
        | 6    | opfyldt      |
        | 7    | opfyldt      |
        | 10   | opfyldt      |

    Abstrakt Scenario: forældreevnen kan være det laveste
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 10           | <trin>       |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING <status>

      Eksempler:
        | trin | status       |
        | 1    | ikke opfyldt |
        | 5    | ikke opfyldt |
        | 6    | opfyldt      |
        | 7    | opfyldt      |
        | 10   | opfyldt      |

    Scenarie: det siger reglen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Når sagen vurderes den 2023-05-15
      Så siger BO-HENVISNING henvisning
      Og hviler BO-HENVISNING på KOMMUNAL
      Og hviler BO-HENVISNING også på LOKALT_VALG
      Og er vidnerne for BO-HENVISNING Linealvurdering[l]
      Og er forbeholdet ved BO-HENVISNING "Kilden er KL's gengivelse af Helsingør Kommunes praksis. Kommunens egen beskrivelse af trinnene er ikke fundet."

    Scenarie: 10 og 2 er 2, ikke 6
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 10           | 2            |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING ikke opfyldt
      Og er trinnet på FAGLIG 2

    Scenarie: uden en registreret bekymring
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Og Bekymring.registreret er nej
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING ikke opfyldt

    Scenarie: det er ikke oplyst, om der er en bekymring
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 6            | 6            |
      Og Bekymring.registreret er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING uafklaret
      Og mangler BO-HENVISNING kun svar på:
        | felt                  | svares af |
        | Bekymring.registreret | fagperson |

    Scenarie: ingen fagperson har sat et trin
      Givet ingen Linealvurdering
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING ikke opfyldt

    Scenarie: det er ikke oplyst, hvilke trin der er sat
      Givet området boernelineal
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING uafklaret
      Og mangler BO-HENVISNING kun svar på:
        | felt            | spørgsmål                                         |
        | Linealvurdering | Hvilke trin har fagpersoner sat på Børnelinealen? |

    Scenarie: kun det ene trin er sat, og det andet kan ændre udfaldet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            |              |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING uafklaret
      Og er resultatet af BO-HENVISNING KRÆVER_FAGLIG_VURDERING
      Og mangler BO-HENVISNING kun svar på:
        | felt                            | skøn |
        | Linealvurdering[l].forældretrin | ja   |
      Og er trinnet på FAGLIG 1 til 8

    Scenarie: kun det ene trin er sat, og det er nok
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN |              | 5            |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING ikke opfyldt

    Scenarie: trinnet er forældet
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2022-11-14 | EGEN | 6            | 6            |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING ikke opfyldt
      Og er BO-FORAELDET opfyldt

    Scenarie: den fælles vurdering går forud for de egne
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form   | trivselstrin | forældretrin |
        | f  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | FÆLLES | 6            | 8            |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN   | 2            | 2            |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og er trinnet på FAGLIG 6

    Scenarie: uden en fælles er det de egnes laveste, og alle er fakta i sagen
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 9            | 9            |
        | p  | BØRNELINEAL_1_TIL_10 | PPR   | 2023-05-01 | EGEN | 6            | 7            |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og er vidnerne for BO-HENVISNING Linealvurdering[l], Linealvurdering[p]

    Scenarie: det beregnede trin udløser intet
      Givet ingen Linealvurdering
      Og Lineal.niveau er I_TRIVSEL
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING ikke opfyldt

    Abstrakt Scenario: mistanke om overgreb spærrer, uanset trin
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | <trin>       | 8            |
      Og Bekymring.overgreb er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og er BO-HENVISNING spærret af BO-AKUT

      Eksempler:
        | trin |
        | 6    |
        | 8    |
        | 10   |

    Scenarie: vold i familien spærrer
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 8            |
      Og Risikofaktorer.vold er ja
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og er BO-HENVISNING spærret af BO-AKUT-VOLD

    Scenarie: er der ikke svaret på overgreb, afventer henvisningen og skjules ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 8            |
      Og Bekymring.overgreb er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og afventer BO-HENVISNING BO-AKUT

    Scenarie: er der ikke svaret på vold, afventer henvisningen og skjules ikke
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 8            |
      Og Risikofaktorer.vold er ikke oplyst
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og afventer BO-HENVISNING BO-AKUT-VOLD

    Scenarie: hverken vold eller overgreb
      Givet Linealvurdering:
        | id | skala                | rolle | dato       | form | trivselstrin | forældretrin |
        | l  | BØRNELINEAL_1_TIL_10 | LÆRER | 2023-05-01 | EGEN | 8            | 8            |
      Når sagen vurderes den 2023-05-15
      Så er BO-HENVISNING opfyldt
      Og er BO-HENVISNING ikke spærret
