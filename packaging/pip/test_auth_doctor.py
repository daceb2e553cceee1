"""Tests of the installed wheel: `npm run try:pip` runs them in a clean environment."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import auth_doctor
from auth_doctor import launcher

TOKEN = "0123456789abcdef" * 2


class Diagnose(unittest.TestCase):
    """`auth_doctor.diagnose()` in a made-up home."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.env = {"HOME": folder.name, "USERPROFILE": folder.name, "PATH": os.environ["PATH"]}

    def test_objects(self) -> None:
        report = auth_doctor.diagnose(["cave"], env={**self.env, "CAVE_SECRET": f"“{TOKEN}”"}, cwd=self.home)
        self.assertIsInstance(report, auth_doctor.Report)
        self.assertEqual(report.schema_version, 1)
        self.assertEqual([platform.id for platform in report.platforms], ["cave"])
        self.assertEqual(report.summary.exit_code, 1)
        finding = report.findings[0]
        self.assertIsInstance(finding, auth_doctor.Finding)
        self.assertEqual(finding.severity, "error")
        self.assertIsInstance(finding.place, auth_doctor.Place)
        self.assertTrue(finding.remedy.steps[0].say)
        self.assertNotIn(TOKEN, repr(report))
        with self.assertRaises(AttributeError):
            finding.rule = "another"  # type: ignore[misc]

    def test_this_python_is_looked_at(self) -> None:
        report = auth_doctor.diagnose("cave", env=self.env)
        self.assertTrue(str(report.summary.python).endswith(f"{Path(sys.prefix).name} (VIRTUAL_ENV)"))

    def test_errors_of_the_program(self) -> None:
        with self.assertRaises(auth_doctor.AuthDoctorError) as caught:
            auth_doctor.diagnose(["kave"], env=self.env)
        self.assertEqual(caught.exception.exit_code, 2)
        self.assertIn("cave", str(caught.exception))
        with self.assertRaises(auth_doctor.AuthDoctorError):
            auth_doctor.diagnose(valid_for="soon", env=self.env)

    def test_a_word_that_looks_like_an_option_is_a_platform(self) -> None:
        with self.assertRaises(auth_doctor.AuthDoctorError) as caught:
            auth_doctor.diagnose(["--help"], env=self.env)
        self.assertEqual(caught.exception.exit_code, 2)

    def test_no_node(self) -> None:
        before = os.environ.get("AUTH_DOCTOR_NODE")
        os.environ["AUTH_DOCTOR_NODE"] = str(self.home / "none")
        try:
            with self.assertRaises(auth_doctor.NodeNotFoundError) as caught:
                auth_doctor.diagnose()
        finally:
            del os.environ["AUTH_DOCTOR_NODE"]
            if before is not None:
                os.environ["AUTH_DOCTOR_NODE"] = before
        self.assertEqual(caught.exception.exit_code, 69)


class Package(unittest.TestCase):
    """What a start costs, and what the package gives away."""

    def test_the_launcher_imports_nothing_large(self) -> None:
        code = "import sys; before = set(sys.modules); import auth_doctor.launcher; print(*set(sys.modules) - before)"
        done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
        self.assertLessEqual(set(done.stdout.split()), {"auth_doctor", "auth_doctor.launcher", "__future__"})

    def test_names(self) -> None:
        for name in auth_doctor.__all__:
            self.assertTrue(hasattr(auth_doctor, name), name)
        self.assertFalse(hasattr(auth_doctor, "nothing"))

    def test_it_is_typed_and_whole(self) -> None:
        folder = Path(launcher.__file__).parent
        self.assertTrue((folder / "py.typed").is_file())
        self.assertTrue((folder / "dist" / "auth-doctor.js").is_file())


if __name__ == "__main__":
    unittest.main()
