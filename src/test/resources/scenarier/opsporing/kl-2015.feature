# language: da
Egenskab: Tidlig opsporing efter én fælles model
  Hvad gør fagpersonerne, når deres fælles vurdering er gul eller rød?
  Reglerne står i rules/opsporing/kl-2015.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området opsporing

  Regel: OP-HANDLING Handl efter kommunens fælles model

    Scenarie: Den fælles vurdering er rød
      Givet Opsporing.fællesFarve er RØD
      Når sagen vurderes den 2025-10-06
      Så siger OP-HANDLING anbefaling
      Og er handlingen i OP-HANDLING "Handl efter kommunens fælles model for opsporing, og aftal, hvem der gør hvad."
      Og er den ansvarlige i OP-HANDLING "Fagpersonen, der har bekymringen"
      Og er kilden til OP-HANDLING "KL, «De udsatte børn – Fremtiden er deres», marts 2015, kap. 02"
      Og hviler OP-HANDLING på ANBEFALING
      Og mangler OP-HANDLING intet

    Abstrakt Scenario: Farve: <hvordan>
      Givet Opsporing.fællesFarve er <farve>
      Når sagen vurderes den 2025-10-06
      Så er OP-HANDLING <udfald>

      Eksempler:
        | hvordan     | farve       | udfald       |
        | Grøn        | GRØN        | ikke opfyldt |
        | Gul         | GUL         | opfyldt      |
        | Rød         | RØD         | opfyldt      |
        | Ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Reglen gælder fra den 2015-03-01
      Givet Opsporing.fællesFarve er RØD
      Når sagen vurderes den 2015-02-28
      Så er OP-HANDLING uden for gyldighed
      Når sagen vurderes den 2015-03-01
      Så er OP-HANDLING opfyldt
