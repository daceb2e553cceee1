"""``python -m auth_doctor``."""

from .launcher import main

if __name__ == "__main__":
    main()
